package org.dueregard.eia.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
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

    /** Its subject was withdrawn; the assessment announces it. */
    record Ended(UUID assessmentId, UUID reviewId, int version) implements ReviewFact {
        @Override
        public String name() {
            return "review.ended";
        }
    }

    /** A step of escalation has come; announced once. */
    record Overdue(
            UUID assessmentId,
            UUID reviewId,
            int version,
            LocalDate dueOn,
            CauseKind causeKind,
            EscalationStep step,
            String accountablePost,
            @Nullable String businessArea,
            int daysOverdue)
            implements ReviewFact {
        private static final String TYPE = "org.dueregard.eia.review.overdue.v1";

        @Override
        public String name() {
            return "review.overdue";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            TYPE,
                            assessmentId.toString(),
                            new ReviewOverdue(
                                    assessmentId,
                                    dueOn,
                                    Trigger.of(causeKind),
                                    accountablePost,
                                    businessArea,
                                    daysOverdue,
                                    step.number())));
        }
    }

    /** Data of {@code review.overdue}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewOverdue(
            UUID eiaId,
            LocalDate reviewDueDate,
            Trigger trigger,
            String accountablePost,
            @Nullable String businessArea,
            int daysOverdue,
            int step) {}

    /** What had caused the review, in the words of the event. */
    enum Trigger {
        SCHEDULED,
        DISPARITY,
        COMPLAINT,
        BOARD;

        static Trigger of(CauseKind kind) {
            return switch (kind) {
                case DATE -> SCHEDULED;
                case DISPARITY -> DISPARITY;
                case COMPLAINT -> COMPLAINT;
                case FINDING, POLICY_CHANGE -> BOARD;
            };
        }
    }
}
