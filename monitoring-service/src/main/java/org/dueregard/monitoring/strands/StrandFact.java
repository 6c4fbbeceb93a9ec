package org.dueregard.monitoring.strands;

import java.time.Instant;
import java.util.List;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** What happens to a strand. */
sealed interface StrandFact extends Fact {
    String strandCode();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("programme-strand", strandCode());
    }

    record Recorded(NewStrand strand, Instant at) implements StrandFact {
        @Override
        public String strandCode() {
            return strand.strand();
        }

        @Override
        public String name() {
            return "programme-strand.recorded";
        }
    }

    record Evaluated(
            String strandCode, int afterMonths, int revision, List<Found> found, Instant at)
            implements StrandFact {
        @Override
        public String name() {
            return "programme-strand.evaluated";
        }
    }
}
