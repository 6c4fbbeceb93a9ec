package org.dueregard.monitoring.uploads;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to a large file; each of its parts is a batch, and on record as one. */
sealed interface UploadFact extends Fact {

    UUID upload();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("upload", upload().toString());
    }

    record Begun(UUID upload, NewUpload file, Instant at) implements UploadFact {
        @Override
        public String name() {
            return "upload.begun";
        }
    }

    /** Its last byte has come. */
    record Completed(UUID upload, long size, Instant at) implements UploadFact {
        @Override
        public String name() {
            return "upload.completed";
        }
    }

    /** All of its rows were read. */
    record TakenIn(UUID upload, @Nullable String digest, int parts, long rows, Instant at)
            implements UploadFact {
        @Override
        public String name() {
            return "upload.taken-in";
        }
    }

    /** It cannot be read on. */
    record Failed(UUID upload, Failure failure, int parts, long rows, Instant at)
            implements UploadFact {
        @Override
        public String name() {
            return "upload.failed";
        }
    }

    /** It was stopped. */
    record Cancelled(UUID upload, UploadState former, int parts, long rows, Instant at)
            implements UploadFact {
        @Override
        public String name() {
            return "upload.cancelled";
        }

        @Override
        public Object before() {
            return Map.of("state", former);
        }
    }

    /** It goes on. */
    record Resumed(UUID upload, UploadState former, UploadState state, Instant at)
            implements UploadFact {
        @Override
        public String name() {
            return "upload.resumed";
        }

        @Override
        public Object before() {
            return Map.of("state", former);
        }
    }

    /** Its content is thrown away. */
    record GivenUp(UUID upload, UploadState former, Instant at) implements UploadFact {
        @Override
        public String name() {
            return "upload.given-up";
        }

        @Override
        public Object before() {
            return Map.of("state", former);
        }
    }
}
