package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.body.MemberCapacity;
import org.dueregard.actionplan.body.NewMember;
import org.dueregard.actionplan.post.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member to be admitted: a post, an outside organisation, or another body. */
@Schema(name = "ActionPlanAdmitMember")
record AdmitMemberRequest(
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String post,
        @Size(min = 1, max = 200) @Nullable String organisation,
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String body,
        @NotNull MemberCapacity capacity,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {
    NewMember member() {
        return new NewMember(post, organisation, body, capacity, new Term(from, to));
    }
}
