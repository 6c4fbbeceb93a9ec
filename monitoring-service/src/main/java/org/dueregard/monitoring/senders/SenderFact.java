package org.dueregard.monitoring.senders;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** Who may send changes. */
sealed interface SenderFact extends Fact {
    UUID sender();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("sender", sender().toString());
    }

    /** They may send from now on. */
    record Admitted(UUID sender, String dataset, String source, String person, Instant at)
            implements SenderFact {
        @Override
        public String name() {
            return "sender.admitted";
        }
    }

    /** They may send no more; what they have sent stays. */
    record Removed(UUID sender, String dataset, String source, String person, Instant at)
            implements SenderFact {
        @Override
        public String name() {
            return "sender.removed";
        }

        @Override
        public Object before() {
            return Map.of("person", person);
        }
    }
}
