package org.dueregard.monitoring.dataissues;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to an issue of data. */
sealed interface DataIssueFact extends Fact {
    UUID issue();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("data-issue", issue().toString());
    }

    record Recorded(
            UUID issue,
            String dataset,
            String source,
            String description,
            String from,
            @Nullable String to)
            implements DataIssueFact {
        @Override
        public String name() {
            return "data-issue.recorded";
        }
    }

    record Ended(UUID issue, String dataset, String source, IssueState as)
            implements DataIssueFact {
        @Override
        public String name() {
            return "data-issue.ended";
        }
    }
}
