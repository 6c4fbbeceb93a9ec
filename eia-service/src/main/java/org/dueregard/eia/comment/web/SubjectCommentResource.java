package org.dueregard.eia.comment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.eia.comment.PublicComments;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/subjects/{id}/public-comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public comments")
public class SubjectCommentResource {
    private final PublicComments comments;
    private final Subjects subjects;

    public SubjectCommentResource(PublicComments comments, Subjects subjects) {
        this.comments = comments;
        this.subjects = subjects;
    }

    @GET
    @RolesAllowed({
        Roles.PROGRAMME_OFFICE,
        Roles.POLICY_AUTHOR,
        Roles.ASSURER,
        Roles.DECISION_MAKER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "eia_listComments",
            summary = "Every comment on a subject and its published assessment, oldest first")
    public Page<CommentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        subjects.require(id);
        return page.cut(
                comments.of(id, Answers.afterId(page), page.limit() + 1),
                comment -> comment.id().toString(),
                CommentView::from);
    }
}
