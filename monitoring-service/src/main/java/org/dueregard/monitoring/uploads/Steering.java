package org.dueregard.monitoring.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Stops large files where they are, and lets them go on. */
@ApplicationScoped
public class Steering {
    private final Uploads uploads;
    private final Journal journal;
    private final UploadLimits limits;
    private final InstantSource clock;

    Steering(Uploads uploads, Journal journal, UploadLimits limits, InstantSource clock) {
        this.uploads = uploads;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /** Stops it as soon as the part that is being taken in is done. */
    @Transactional
    public Upload cancel(UUID id, String reason, Caller by) {
        var upload = uploads.requireLocked(id);
        upload.requireSteerable(by);
        journal.record(upload.cancel(reason, clock.instant(), limits.keepUnfinished()), by, reason);
        return upload;
    }

    /** Lets it go on behind what was taken in, or has come. */
    @Transactional
    public Upload resume(UUID id, Caller by) {
        var upload = uploads.requireLocked(id);
        upload.requireSteerable(by);
        journal.record(upload.resume(clock.instant(), limits.keepUnfinished()), by, null);
        return upload;
    }
}
