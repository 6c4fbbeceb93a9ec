package org.dueregard.actionplan.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Announcement;
import org.jspecify.annotations.Nullable;

/** What other services are told of an action, in the form of the schemas in {@code contracts}. */
public sealed interface ActionAnnouncement {

    UUID actionId();

    default Announcement announcement() {
        var type =
                switch (this) {
                    case Decided _ -> "org.dueregard.action.decided.v1";
                    case Changed _ -> "org.dueregard.action.changed.v1";
                    case Completed _ -> "org.dueregard.action.completed.v1";
                    case Reopened _ -> "org.dueregard.action.reopened.v1";
                };
        return new Announcement(type, actionId().toString(), this);
    }

    /** The post that was asked has answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(
            UUID actionId,
            OriginType originType,
            String originId,
            Decision decision,
            String accountablePost,
            @Nullable String businessArea,
            @Nullable LocalDate dueDate,
            @Nullable String reason)
            implements ActionAnnouncement {

        static Decided of(Action action, Decision decision, @Nullable String reason) {
            var end = action.endDate();
            return new Decided(
                    action.id(),
                    action.origin().type(),
                    action.origin().id(),
                    decision,
                    action.accountablePost(),
                    action.businessArea(),
                    end == null ? null : end.date(),
                    reason);
        }

        /** The answer. */
        public enum Decision {
            ACCEPTED,
            DECLINED
        }
    }

    /** Owner, due date, state or rating are not what they were. */
    record Changed(
            UUID actionId,
            int version,
            String originId,
            List<Change> changes,
            Rating computedRag,
            String changedByPost)
            implements ActionAnnouncement {

        /** One field; old and new are told even where there is none. */
        @JsonInclude(JsonInclude.Include.ALWAYS)
        public record Change(
                String field,
                @JsonProperty("old") @Nullable String before,
                @JsonProperty("new") @Nullable String after,
                String reason) {}
    }

    /** A body has decided that it is complete. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Completed(
            UUID actionId,
            OriginType originType,
            String originId,
            LocalDate completedOn,
            String decidedByBody,
            String decisionRef,
            List<Shown> evidence,
            @Nullable Result successMeasureResult)
            implements ActionAnnouncement {

        static Completed of(Action action, LocalDate day, String body, String decision) {
            return new Completed(
                    action.id(),
                    action.origin().type(),
                    action.origin().id(),
                    day,
                    body,
                    decision,
                    action.evidence().stream().map(Shown::of).toList(),
                    Result.of(action.successMeasure(), action.result()));
        }

        /** One piece of evidence. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Shown(
                UUID id,
                EvidenceKind kind,
                String url,
                @Nullable Long numerator,
                @Nullable Long denominator,
                @Nullable LocalDate asAt) {

            static Shown of(Evidence evidence) {
                return new Shown(
                        evidence.id(),
                        evidence.kind(),
                        evidence.url(),
                        evidence.numerator(),
                        evidence.denominator(),
                        evidence.asAt());
            }
        }

        /** How the success measure stands. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Result(
                @Nullable String indicatorId,
                @Nullable BigDecimal expected,
                @Nullable BigDecimal actual,
                MeasureResult.Met met) {

            static @Nullable Result of(
                    @Nullable SuccessMeasure measure, @Nullable MeasureResult result) {
                return result == null
                        ? null
                        : new Result(
                                measure == null ? null : measure.indicatorId(),
                                result.expected(),
                                result.actual(),
                                result.met());
            }
        }
    }

    /** Completion is taken back. */
    record Reopened(UUID actionId, String originId, String reason, ReopeningCause cause)
            implements ActionAnnouncement {}
}
