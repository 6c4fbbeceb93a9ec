package org.dueregard.eia.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.SigningGuard;
import org.dueregard.platform.problem.Violation;

/** Nothing is signed off while a comment of the public waits for its answer. */
@ApplicationScoped
class AnsweredComments implements SigningGuard {
    private final PublicComments comments;

    AnsweredComments(PublicComments comments) {
        this.comments = comments;
    }

    @Override
    public List<Violation> violations(UUID assessmentId, UUID subjectId) {
        return CommentRules.ofOpen(comments.open(subjectId));
    }
}
