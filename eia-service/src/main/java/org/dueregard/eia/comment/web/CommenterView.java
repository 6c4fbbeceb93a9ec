package org.dueregard.eia.comment.web;

import org.dueregard.eia.comment.Commenter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCommenter", description = "Personal data; for the programme office only")
public record CommenterView(
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        boolean mayContact) {
    static CommenterView from(Commenter commenter) {
        return new CommenterView(
                commenter.name(),
                commenter.email(),
                commenter.organisation(),
                commenter.mayContact());
    }
}
