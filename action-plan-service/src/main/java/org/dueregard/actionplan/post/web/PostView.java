package org.dueregard.actionplan.post.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.post.Ownership;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.web.Reader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post and everybody who has been appointed to it. */
@Schema(name = "ActionPlanPost")
record PostView(
        String code,
        String title,
        @Nullable String unit,
        @Nullable String role,
        @Schema(description = "The post whose holder manages whoever holds this one")
                @Nullable String managerPost,
        boolean closed,
        @Nullable LocalDate closedOn,
        @Schema(description = "Whether somebody holds it or acts in it today") Ownership ownership,
        List<AppointmentView> appointments) {

    static PostView from(Post post, LocalDate today, Reader reader) {
        return new PostView(
                post.code(),
                post.title(),
                post.unit(),
                post.role(),
                post.managerPost(),
                post.isClosed(),
                post.closedOn(),
                post.ownershipOn(today),
                post.appointments().stream()
                        .map(each -> AppointmentView.from(each, reader))
                        .toList());
    }
}
