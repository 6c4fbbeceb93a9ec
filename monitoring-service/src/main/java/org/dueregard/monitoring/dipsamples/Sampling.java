package org.dueregard.monitoring.dipsamples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Records what supervisors found, and puts right what was recorded wrongly. */
@ApplicationScoped
public class Sampling {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DipSamples samples;
    private final Flags flags;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Sampling(DipSamples samples, Flags flags, Units units, Journal journal, InstantSource clock) {
        this.samples = samples;
        this.flags = flags;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public DipSample record(SampleContent asked, Caller by) {
        requireSupervisor(by);
        requireSound(asked);
        var sample = new DipSample(asked, by.person(), clock.instant());
        samples.persistAndFlush(sample);
        samples.keep(sample.snapshot());
        journal.record(sample.recorded(), by, null);
        return sample;
    }

    @Transactional
    public DipSample correct(
            UUID id, SampleContent as, String why, ExpectedVersion seen, Caller by) {
        requireSupervisor(by);
        var sample = samples.requireLocked(id);
        seen.requireSameAs(sample.version());
        requireSound(as);
        journal.record(sample.correct(as, why, by.person(), clock.instant()), by, why);
        samples.keep(sample.snapshot());
        samples.flush();
        return sample;
    }

    @Transactional
    public DipSample withdraw(UUID id, String why, ExpectedVersion seen, Caller by) {
        requireSupervisor(by);
        var sample = samples.requireLocked(id);
        seen.requireSameAs(sample.version());
        journal.record(sample.withdraw(why, by.person(), clock.instant()), by, why);
        samples.keep(sample.snapshot());
        samples.flush();
        return sample;
    }

    private void requireSound(SampleContent asked) {
        DomainException.refuseIfAny(
                "The sample cannot be recorded.",
                DipSampleRules.record(
                        asked,
                        YearMonth.from(LocalDate.ofInstant(clock.instant(), LONDON)),
                        units.boroughs()::contains,
                        flags::knows));
    }

    private static void requireSupervisor(Caller by) {
        if (!by.has(Roles.PROGRAMME_OFFICE)) {
            by.requireRole(Roles.DATA_PROVIDER);
        }
    }
}
