package org.dueregard.eia.screening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.screening.Constituency;
import org.dueregard.eia.screening.PanelMember;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaPanelMember")
public record PanelMemberPart(
        @NotBlank @Size(max = 255) @Schema(description = "The member's sub") String person,
        @NotNull Constituency constituency,
        @NotBlank @Size(max = 200) String organisation) {
    PanelMember toMember() {
        return new PanelMember(person, constituency, organisation);
    }

    static PanelMemberPart from(PanelMember member) {
        return new PanelMemberPart(member.person(), member.constituency(), member.organisation());
    }
}
