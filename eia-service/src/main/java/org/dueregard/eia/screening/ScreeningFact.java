package org.dueregard.eia.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.eia.questionnaire.Answer;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.Relevance;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a screening. */
public sealed interface ScreeningFact extends Fact {
    UUID screeningId();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("screening", screeningId().toString());
    }

    record Opened(
            UUID screeningId,
            UUID subjectId,
            String questionnaire,
            int questionnaireVersion,
            String questionnaireSha256,
            List<PanelMember> panel)
            implements ScreeningFact {
        @Override
        public String name() {
            return "screening.opened";
        }
    }

    record PanelChanged(UUID screeningId, List<PanelMember> was, List<PanelMember> panel)
            implements ScreeningFact {
        @Override
        public String name() {
            return "screening.panel-changed";
        }

        @Override
        public Object before() {
            return was;
        }

        @Override
        public Object after() {
            return panel;
        }
    }

    record Answered(UUID screeningId, InvitationState was, InvitationState invitation, String note)
            implements ScreeningFact {
        @Override
        public String name() {
            return "screening.invitation-answered";
        }
    }

    record RatingsClosed(UUID screeningId, int sheets) implements ScreeningFact {
        @Override
        public String name() {
            return "screening.ratings-closed";
        }
    }

    record Rated(
            UUID screeningId, UUID sheetId, Map<String, Answer> was, Map<String, Answer> ratings)
            implements ScreeningFact {
        @Override
        public String name() {
            return "screening.rated";
        }

        @Override
        public Object before() {
            return was;
        }

        @Override
        public Object after() {
            return ratings;
        }
    }

    record LoweringProposed(UUID screeningId, Outcome computed, Outcome proposed)
            implements ScreeningFact {
        @Override
        public String name() {
            return "screening.lowering-proposed";
        }
    }

    record Cancelled(UUID screeningId, ScreeningState was) implements ScreeningFact {
        @Override
        public String name() {
            return "screening.cancelled";
        }
    }

    record ChairHandedOver(UUID screeningId, String was, String chair) implements ScreeningFact {
        @Override
        public String name() {
            return "screening.chair-handed-over";
        }
    }

    /** Announced where the panel had a quorum. */
    record Completed(
            UUID screeningId,
            SubjectSnapshot subject,
            int questionnaireVersion,
            List<PanelMember> panel,
            Outcome computed,
            Outcome outcome,
            Basis basis,
            boolean priority,
            List<Relevance> relevance,
            Instant decidedAt)
            implements ScreeningFact {
        private static final String TYPE = "org.dueregard.eia.screening.completed.v1";

        @Override
        public String name() {
            return "screening.completed";
        }

        @Override
        public List<Announcement> announcements() {
            if (basis != Basis.QUORATE) {
                return List.of();
            }
            return List.of(
                    new Announcement(
                            TYPE,
                            screeningId.toString(),
                            new ScreeningCompleted(
                                    screeningId,
                                    subject.kind(),
                                    subject.id(),
                                    subject.title(),
                                    subject.accountablePost(),
                                    subject.businessArea(),
                                    Integer.toString(questionnaireVersion),
                                    panel.stream()
                                            .map(
                                                    member ->
                                                            new Seat(
                                                                    member.constituency(),
                                                                    member.organisation()))
                                            .toList(),
                                    relevance.stream()
                                            .map(
                                                    found ->
                                                            new StrandRelevance(
                                                                    found.characteristic(),
                                                                    found.relevant(),
                                                                    found.reason()))
                                            .toList(),
                                    priority,
                                    outcome,
                                    decidedAt)));
        }
    }

    /** Data of {@code screening.completed}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScreeningCompleted(
            UUID screeningId,
            SubjectKind subjectType,
            UUID subjectId,
            String subjectTitle,
            String accountablePost,
            @Nullable String businessArea,
            String criteriaVersion,
            List<Seat> panel,
            List<StrandRelevance> relevance,
            boolean priority,
            Outcome outcome,
            Instant decidedAt) {}

    /** A seat without its person. */
    record Seat(Constituency constituency, String organisation) {}

    record StrandRelevance(String strand, boolean relevant, String reason) {}
}
