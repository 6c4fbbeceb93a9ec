package org.dueregard.eia.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to an assessment, with what it announces to the other services. */
public sealed interface AssessmentFact extends Fact {
    UUID assessmentId();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("assessment", assessmentId().toString());
    }

    /** Announced unless somebody chose to assess of their own accord. */
    record Opened(
            UUID assessmentId,
            int version,
            UUID subjectId,
            SubjectKind subjectKind,
            RequiredBy requiredBy,
            @Nullable String causeRef,
            @Nullable LocalDate dueOn,
            String accountablePost)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.opened";
        }

        @Override
        public List<Announcement> announcements() {
            if (requiredBy == RequiredBy.CHOICE || dueOn == null) {
                return List.of();
            }
            return List.of(
                    new Announcement(
                            "org.dueregard.eia.full-assessment.required.v1",
                            assessmentId.toString(),
                            new FullAssessmentRequired(
                                    assessmentId,
                                    subjectKind,
                                    subjectId,
                                    requiredBy,
                                    accountablePost,
                                    dueOn,
                                    causeRef)));
        }
    }

    /** Which parts an author has written anew; the audit row keeps both. */
    record Revised(UUID assessmentId, int version, Content was, Content content)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.revised";
        }

        @Override
        public Object before() {
            return was;
        }

        @Override
        public Object after() {
            return content;
        }
    }

    record Submitted(
            UUID assessmentId,
            int version,
            String contentSha256,
            List<MitigationCommitted> mitigations)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.submitted";
        }

        /** As this, without mitigations whose actions an earlier version has placed. */
        Submitted without(Set<UUID> placed) {
            return new Submitted(
                    assessmentId,
                    version,
                    contentSha256,
                    mitigations.stream()
                            .filter(committed -> !placed.contains(committed.mitigationId()))
                            .toList());
        }

        @Override
        public List<Announcement> announcements() {
            return mitigations.stream()
                    .map(
                            committed ->
                                    new Announcement(
                                            "org.dueregard.eia.mitigation.committed.v1",
                                            committed.mitigationId().toString(),
                                            committed))
                    .toList();
        }
    }

    record Passed(UUID assessmentId, int version, List<ChecklistAnswer> checklist)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.passed";
        }
    }

    /** By its assurer or by its decision-maker. */
    record SentBack(
            UUID assessmentId,
            int version,
            ReturnedBy returnedBy,
            List<Comment> reasons,
            LocalDate resubmitBy)
            implements AssessmentFact {
        @Override
        public String name() {
            return switch (returnedBy) {
                case QA -> "assessment.changes-requested";
                case APPROVER -> "assessment.returned";
            };
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            "org.dueregard.eia.returned.v1",
                            assessmentId.toString(),
                            new Returned(assessmentId, version, returnedBy, reasons, resubmitBy)));
        }
    }

    /** Who writes which part from now on. */
    record Assigned(UUID assessmentId, int version, Map<ContentPart, String> writers)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.parts-assigned";
        }
    }

    record Commented(UUID assessmentId, int version, UUID comment, ContentPart part, String words)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.commented";
        }
    }

    record CommentResolved(UUID assessmentId, int version, UUID comment, String resolution)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.comment-resolved";
        }
    }

    /** One of several who sign; the last one's decision is {@link Decided}. */
    record Approved(
            UUID assessmentId,
            int version,
            DecisionOutcome outcome,
            String contentSha256,
            @Nullable String post,
            int approvals,
            int needed,
            List<String> waitsFor)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.approved";
        }
    }

    /** Somebody steps in for a role that is vacant or conflicted. */
    record Delegated(
            UUID assessmentId,
            int version,
            Capacity capacity,
            String person,
            @Nullable String post,
            DelegationRoute route)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.delegated";
        }
    }

    record TakenUpAgain(UUID assessmentId, int version) implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.taken-up-again";
        }
    }

    /** Also announced where the decision is to stop: then nothing of the plan may begin. */
    record Decided(
            UUID assessmentId,
            int version,
            DecisionOutcome outcome,
            Band band,
            String contentSha256,
            @Nullable String decisionPost,
            List<UUID> mitigationIds,
            List<MonitoringLine> monitoringPlan,
            LocalDate nextReviewOn,
            Instant at)
            implements AssessmentFact {
        @Override
        public String name() {
            return outcome.signsOff() ? "assessment.signed-off" : "assessment.stopped";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            "org.dueregard.eia.signed-off.v1",
                            assessmentId.toString(),
                            new SignedOff(
                                    assessmentId,
                                    version,
                                    decisionPost == null ? "decision-maker" : decisionPost,
                                    AnnouncedDecision.of(outcome),
                                    mitigationIds,
                                    monitoringPlan,
                                    nextReviewOn,
                                    at)));
        }
    }

    record PublishedAs(
            UUID assessmentId,
            int version,
            String copySha256,
            List<Channel> channels,
            String url,
            List<WithheldPart> withheldParts,
            Instant at)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.published";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            "org.dueregard.eia.published.v1",
                            assessmentId.toString(),
                            new Published(
                                    assessmentId, version, at, channels, url, withheldParts)));
        }
    }

    record WithheldWhole(UUID assessmentId, int version, String reason) implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.withheld";
        }
    }

    record ReviewDue(UUID assessmentId, int version, AssessmentStatus was, LocalDate dueOn)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.review-due";
        }
    }

    record Noted(UUID assessmentId, int version, CauseKind kind, String ref, String summary)
            implements AssessmentFact {
        @Override
        public String name() {
            return "assessment.notice-received";
        }
    }

    /** A review is over. */
    record Reviewed(
            UUID assessmentId,
            int version,
            ReviewOutcome outcome,
            @Nullable Integer newVersion,
            Set<String> resolvedTriggers,
            @Nullable LocalDate nextReviewDate)
            implements AssessmentFact {
        @Override
        public String name() {
            return switch (outcome) {
                case NO_CHANGE -> "assessment.confirmed";
                case REVISED -> "assessment.superseded";
                case WITHDRAWN -> "assessment.ended-with-its-subject";
            };
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            "org.dueregard.eia.review.completed.v1",
                            assessmentId.toString(),
                            new ReviewCompleted(
                                    assessmentId,
                                    outcome,
                                    newVersion,
                                    resolvedTriggers.stream().sorted().toList(),
                                    nextReviewDate)));
        }
    }

    record MitigationMoved(
            UUID assessmentId,
            UUID mitigationId,
            MitigationState state,
            @Nullable String actionId,
            String ownerPost,
            @Nullable LocalDate dueOn,
            @Nullable String rating)
            implements AssessmentFact {
        @Override
        public String name() {
            return "mitigation.moved";
        }
    }

    record EvidenceAssessed(
            UUID assessmentId,
            UUID mitigationId,
            String actionId,
            boolean sufficient,
            ResidualImpact residualImpact,
            @Nullable String reason)
            implements AssessmentFact {
        @Override
        public String name() {
            return "mitigation.evidence-assessed";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            "org.dueregard.eia.mitigation.evidence.assessed.v1",
                            mitigationId.toString(),
                            new MitigationEvidenceAssessed(
                                    mitigationId,
                                    assessmentId,
                                    actionId,
                                    sufficient,
                                    residualImpact,
                                    reason)));
        }
    }

    // What the events carry.

    record FullAssessmentRequired(
            UUID eiaId,
            SubjectKind subjectType,
            UUID subjectId,
            RequiredBy reason,
            String accountablePost,
            LocalDate dueDate,
            @Nullable String causeRef) {}

    record MitigationCommitted(
            UUID mitigationId,
            UUID eiaId,
            int eiaVersion,
            UUID impactId,
            String strandOrCommunity,
            Lens lens,
            String description,
            String proposedOwnerPost,
            @Nullable String businessArea,
            LocalDate targetDate,
            DatePrecision datePrecision,
            SuccessMeasure successMeasure) {
        static MitigationCommitted of(
                UUID assessmentId,
                int version,
                Mitigation mitigation,
                Impact impact,
                SubjectSnapshot subject) {
            return new MitigationCommitted(
                    mitigation.id(),
                    assessmentId,
                    version,
                    impact.id(),
                    impact.community() == null ? impact.characteristic() : impact.community(),
                    Lens.of(impact.people()),
                    mitigation.description(),
                    mitigation.ownerPost(),
                    mitigation.businessArea() == null
                            ? subject.businessArea()
                            : mitigation.businessArea(),
                    mitigation.dueOn(),
                    mitigation.duePrecision(),
                    new SuccessMeasure(mitigation.successMeasure(), mitigation.indicatorId()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuccessMeasure(String text, @Nullable String indicatorId) {}

    /** Whether a mitigation looks inward, outward, or both ways. */
    enum Lens {
        TOGETHER,
        CITIZEN_FOCUSED,
        BOTH;

        static Lens of(List<People> people) {
            if (!people.contains(People.STAFF)) {
                return CITIZEN_FOCUSED;
            }
            return people.size() == 1 ? TOGETHER : BOTH;
        }
    }

    enum ReturnedBy {
        QA,
        APPROVER
    }

    record Returned(
            UUID eiaId,
            int eiaVersion,
            ReturnedBy returnedBy,
            List<Comment> reasons,
            LocalDate resubmitBy) {}

    enum AnnouncedDecision {
        NO_MAJOR_CHANGE,
        ADJUST,
        CONTINUE_WITH_JUSTIFICATION,
        STOP;

        static AnnouncedDecision of(DecisionOutcome outcome) {
            return switch (outcome) {
                case NO_MAJOR_CHANGE -> NO_MAJOR_CHANGE;
                case ADJUST -> ADJUST;
                case CONTINUE -> CONTINUE_WITH_JUSTIFICATION;
                case STOP -> STOP;
                case RETURN -> throw new IllegalArgumentException("a return is not a decision");
            };
        }
    }

    record SignedOff(
            UUID eiaId,
            int eiaVersion,
            String decisionMakerPost,
            AnnouncedDecision decision,
            List<UUID> mitigationIds,
            List<MonitoringLine> monitoringPlan,
            LocalDate nextReviewDate,
            Instant signedOffAt) {}

    record Published(
            UUID eiaId,
            int eiaVersion,
            Instant publishedAt,
            List<Channel> channels,
            String url,
            List<WithheldPart> withheldParts) {}

    enum ReviewOutcome {
        NO_CHANGE,
        REVISED,
        WITHDRAWN
    }

    record ReviewCompleted(
            UUID eiaId,
            ReviewOutcome outcome,
            @Nullable Integer newVersion,
            List<String> resolvedTriggers,
            @Nullable LocalDate nextReviewDate) {}

    record MitigationEvidenceAssessed(
            UUID mitigationId,
            UUID eiaId,
            String actionId,
            boolean sufficient,
            ResidualImpact residualImpact,
            @Nullable String reason) {}
}
