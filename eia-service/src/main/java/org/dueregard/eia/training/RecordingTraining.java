package org.dueregard.eia.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** The programme office records who has learnt it. */
@ApplicationScoped
public class RecordingTraining {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String SOURCE =
            "Scrutiny of the MPS equalities scheme 2008, para 9: policy writers are trained in the"
                    + " assessment process";

    private final TrainingRecords records;
    private final Journal journal;
    private final InstantSource clock;

    public RecordingTraining(TrainingRecords records, Journal journal, InstantSource clock) {
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public TrainingRecord record(String person, String course, LocalDate completedOn, Caller by) {
        if (completedOn.isAfter(LocalDate.ofInstant(clock.instant(), LONDON))) {
            throw DomainException.brokenRule(
                    "The training cannot be recorded like this.",
                    List.of(Violation.at("/completedOn", "is a day that has come", SOURCE)));
        }
        if (records.isThere(person, course, completedOn)) {
            throw DomainException.conflict(
                    "already-exists", "It is there already", "This training is recorded already.");
        }
        var record = new TrainingRecord(person, course, completedOn, by.person(), clock.instant());
        records.persistAndFlush(record);
        journal.record(record.recorded(), by, null);
        return record;
    }
}
