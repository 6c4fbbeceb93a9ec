package org.dueregard.eia.community;

import java.util.List;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** What the programme office has put in; it stays inside this service. */
public sealed interface CommunityFact extends Fact {

    record EventImported(String code, int groups, int findings) implements CommunityFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("community-event", code);
        }

        @Override
        public String name() {
            return "community-event.imported";
        }
    }

    record CommitmentMade(String code, String community, List<String> aliases, String source)
            implements CommunityFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("consultation-commitment", code);
        }

        @Override
        public String name() {
            return "consultation-commitment.made";
        }
    }
}
