package org.dueregard.actionplan.coverage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.coverage.Member;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of a population. */
@Schema(name = "ActionPlanMember")
record MemberJson(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String name) {
    Member member() {
        return new Member(code, name);
    }

    static MemberJson from(Member member) {
        return new MemberJson(member.code(), member.name());
    }
}
