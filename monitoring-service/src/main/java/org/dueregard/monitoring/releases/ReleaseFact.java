package org.dueregard.monitoring.releases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to a release; none of it says a figure. */
sealed interface ReleaseFact extends Fact {
    UUID id();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("release", id().toString());
    }

    /** Tables were counted, and what must not be shown was hidden. */
    record Composed(
            UUID id,
            String title,
            NewRelease asked,
            int primary,
            int secondary,
            @Nullable UUID corrects,
            Instant at)
            implements ReleaseFact {
        @Override
        public String name() {
            return corrects == null ? "release.composed" : "release.correction-composed";
        }
    }

    /** A body has seen it. */
    record Presented(UUID id, String body, @Nullable String reference, LocalDate on)
            implements ReleaseFact {
        @Override
        public String name() {
            return "release.presented";
        }
    }

    /** It is public, and frozen. */
    record Published(UUID id, String sha256, @Nullable UUID corrects, Instant at)
            implements ReleaseFact {
        @Override
        public String name() {
            return "release.published";
        }
    }

    /** It was given up. */
    record Discarded(UUID id, Instant at) implements ReleaseFact {
        @Override
        public String name() {
            return "release.discarded";
        }
    }
}
