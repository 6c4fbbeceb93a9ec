package org.dueregard.eia.screening.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.screening.InvitationReply;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaReplyToInvitation")
public record InvitationReplyRequest(
        @NotNull InvitationReply reply, @Size(max = 4_000) @Nullable String note) {
    String noteOrNone() {
        return note == null ? "" : note;
    }
}
