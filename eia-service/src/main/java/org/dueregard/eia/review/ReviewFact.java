package org.dueregard.eia.review;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened in a review; it belongs to the trail of its assessment. */
public sealed interface ReviewFact extends Fact {
    UUID assessmentId();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("assessment", assessmentId().toString());
    }

    record Opened(
            UUID assessmentId,
            UUID reviewId,
            int version,
            LocalDate dueOn,
            CauseKind causeKind,
            String causeRef,
            String summary)
            implements ReviewFact {
        @Override
        public String name() {
            return "review.opened";
        }
    }

    record CauseAdded(UUID assessmentId, UUID reviewId, CauseKind kind, String ref, String summary)
            implements ReviewFact {
        @Override
        public String name() {
            return "review.cause-added";
        }
    }

    record EvidenceAdded(
            UUID assessmentId, UUID reviewId, EvidenceKind kind, String ref, String summary)
            implements ReviewFact {
        @Override
        public String name() {
            return "review.evidence-added";
        }
    }

    record ConclusionProposed(UUID assessmentId, UUID reviewId, Conclusion conclusion)
            implements ReviewFact {
        @Override
        public String name() {
            return "review.conclusion-proposed";
        }
    }

    record ObjectedTo(UUID assessmentId, UUID reviewId, String note) implements ReviewFact {
        @Override
        public String name() {
            return "review.objected-to";
        }
    }

    record Concluded(
            UUID assessmentId,
            UUID reviewId,
            ReviewOutcome outcome,
            String proposedBy,
            String concludedBy,
            @Nullable LocalDate nextReviewOn)
            implements ReviewFact {
        @Override
        public String name() {
            return "review.concluded";
        }
    }
}
