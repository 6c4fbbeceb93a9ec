package org.dueregard.monitoring.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to an obligation. */
sealed interface ObligationFact extends Fact {
    UUID obligation();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("obligation", obligation().toString());
    }

    record Laid(
            UUID obligation,
            ObligationKind kind,
            String subject,
            String title,
            String accountablePost,
            List<String> units,
            LocalDate firstDueOn)
            implements ObligationFact {
        @Override
        public String name() {
            return "obligation.laid";
        }
    }

    /** The policy has another title, post or area. */
    record Followed(
            UUID obligation,
            String title,
            String accountablePostWas,
            String accountablePost,
            @Nullable String businessArea)
            implements ObligationFact {
        @Override
        public String name() {
            return "obligation.followed-its-subject";
        }
    }

    record Moved(UUID obligation, int round, LocalDate was, LocalDate dueOn)
            implements ObligationFact {
        @Override
        public String name() {
            return "obligation.moved";
        }
    }

    record Returned(UUID obligation, int round, LocalDate dueOn, UUID unitReturn, String unit)
            implements ObligationFact {
        @Override
        public String name() {
            return "obligation.unit-returned";
        }
    }

    record Met(UUID obligation, int round, LocalDate dueOn, LocalDate metOn, String metBy)
            implements ObligationFact {
        @Override
        public String name() {
            return "obligation.met";
        }
    }

    record Ended(UUID obligation, ObligationKind kind, String subject) implements ObligationFact {
        @Override
        public String name() {
            return "obligation.ended";
        }
    }

    record Resumed(UUID obligation, ObligationKind kind, String subject) implements ObligationFact {
        @Override
        public String name() {
            return "obligation.resumed";
        }
    }

    /** Its day has passed; whoever acts on it is told, once for each day that it was due. */
    record FellOverdue(
            UUID obligation,
            ObligationKind kind,
            String subject,
            LocalDate dueOn,
            String accountablePost,
            List<String> missingUnits)
            implements ObligationFact {
        private static final String EVENT = "org.dueregard.monitoring.obligation.overdue.v1";

        /** The event's data. */
        record Told(
                String obligationId,
                ObligationKind kind,
                String subjectId,
                LocalDate dueDate,
                String accountablePost,
                List<String> missingUnits) {}

        @Override
        public String name() {
            return "obligation.fell-overdue";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            EVENT,
                            obligation.toString(),
                            new Told(
                                    obligation.toString(),
                                    kind,
                                    subject,
                                    dueOn,
                                    accountablePost,
                                    missingUnits)));
        }
    }
}
