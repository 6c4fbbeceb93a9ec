package org.dueregard.monitoring.dipsamples;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** What happens to a dip sample. */
sealed interface DipSampleFact extends Fact {
    UUID sample();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("dip-sample", sample().toString());
    }

    record Recorded(UUID sample, SampleContent content) implements DipSampleFact {
        @Override
        public String name() {
            return "dip-sample.recorded";
        }
    }

    record Corrected(UUID sample, int revision, SampleContent was, SampleContent is)
            implements DipSampleFact {
        @Override
        public String name() {
            return "dip-sample.corrected";
        }
    }

    record Withdrawn(UUID sample, int revision) implements DipSampleFact {
        @Override
        public String name() {
            return "dip-sample.withdrawn";
        }
    }
}
