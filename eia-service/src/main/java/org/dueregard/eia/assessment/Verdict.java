package org.dueregard.eia.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision-maker sends.
 *
 * @param contentSha256 digest of the content that they have read
 * @param decisionPost the post in which they decide, or null for none
 * @param unplaced why they sign although a mitigation has no owner yet
 * @param resubmitBy by when a returned version is wanted back
 */
public record Verdict(
        DecisionOutcome outcome,
        String reason,
        String contentSha256,
        @Nullable String decisionPost,
        @Nullable Justification justification,
        List<UnplacedMitigation> unplaced,
        List<Comment> comments,
        @Nullable LocalDate resubmitBy) {
    public Verdict {
        unplaced = List.copyOf(unplaced);
        comments = List.copyOf(comments);
    }
}
