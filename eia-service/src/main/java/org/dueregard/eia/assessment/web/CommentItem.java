package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.Comment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaComment")
public record CommentItem(
        @NotBlank @Size(max = 100) @Schema(examples = "impacts") String section,
        @NotBlank @Size(max = 4_000) String comment) {
    Comment toComment() {
        return new Comment(section, comment);
    }

    static CommentItem from(Comment comment) {
        return new CommentItem(comment.section(), comment.comment());
    }
}
