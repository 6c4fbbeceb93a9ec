package org.dueregard.eia.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an owner proposes to end a review.
 *
 * @param evidenceAnswer whether the assessment still rests on its evidence, with references
 * @param consultationAnswer whether it is still consulted on, with references
 * @param fitnessAnswer whether it is still fit for purpose, with references
 * @param nextReviewOn when a confirmed version is reviewed again; as the band says where null
 */
public record Conclusion(
        ReviewOutcome outcome,
        String report,
        String evidenceAnswer,
        String consultationAnswer,
        String fitnessAnswer,
        @Nullable LocalDate nextReviewOn) {}
