package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;

/** Telling how far an import has come while it runs, in transactions beside its own. */
@ApplicationScoped
public class Progressing {
    private static final Duration KEPT = Duration.ofDays(7);

    private final ImportProgresses progresses;
    private final InstantSource clock;

    Progressing(ImportProgresses progresses, InstantSource clock) {
        this.progresses = progresses;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void begin(ImportRun run, int rows) {
        var now = clock.instant();
        progresses.delete("startedAt < ?1", now.minus(KEPT));
        progresses
                .findByIdOptional(run)
                .ifPresentOrElse(
                        again -> again.begin(rows, now),
                        () -> progresses.persist(new ImportProgress(run, rows, now)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void reach(ImportRun run, ImportPhase phase, int done) {
        progresses.require(run).reach(phase, done, clock.instant());
    }

    /** Nothing of the file is taken in. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(ImportRun run) {
        progresses.require(run).end(ImportPhase.REFUSED, clock.instant());
    }

    /** With the import itself: it is taken in when others see that it is. */
    @Transactional(TxType.MANDATORY)
    public void end(ImportRun run, ImportPhase last) {
        progresses.require(run).end(last, clock.instant());
    }
}
