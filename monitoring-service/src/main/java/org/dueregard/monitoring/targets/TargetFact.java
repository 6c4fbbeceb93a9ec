package org.dueregard.monitoring.targets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to a target. */
sealed interface TargetFact extends Fact {
    String target();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("target", target());
    }

    record Set(
            String target,
            String indicator,
            Aim aim,
            @Nullable String verifier,
            @Nullable String confirmedBy,
            String accountablePost,
            Instant at)
            implements TargetFact {
        @Override
        public String name() {
            return "target.set";
        }
    }

    /** A period was assessed, for the first time or again; whoever acts on it is told. */
    record Assessed(
            UUID assessment,
            String target,
            String indicator,
            String period,
            int revision,
            String basis,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual,
            Met met,
            @Nullable String verifiedBy,
            @Nullable BigDecimal value,
            @Nullable BigDecimal priorValue,
            Direction direction,
            Instant at)
            implements TargetFact {
        private static final String EVENT = "org.dueregard.monitoring.target.assessed.v1";

        /** The event's data. */
        record Told(
                String targetId,
                String indicatorId,
                String period,
                String basis,
                @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal expected,
                @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal actual,
                Met met,
                @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String verifiedBy,
                @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal value,
                @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal priorValue,
                Direction direction) {}

        @Override
        public String name() {
            return "target.assessed";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            EVENT,
                            target,
                            new Told(
                                    target,
                                    indicator,
                                    period,
                                    basis,
                                    expected,
                                    actual,
                                    met,
                                    verifiedBy,
                                    value,
                                    priorValue,
                                    direction)));
        }
    }
}
