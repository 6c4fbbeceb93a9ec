package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Opening full assessments: because they are required, or because somebody chooses to. */
@ApplicationScoped
public class Opening {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS_TO_ASSESS = 90;

    private final Assessments assessments;
    private final Subjects subjects;
    private final Catalogues catalogues;
    private final Journal journal;
    private final InstantSource clock;

    public Opening(
            Assessments assessments,
            Subjects subjects,
            Catalogues catalogues,
            Journal journal,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.catalogues = catalogues;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The assessment that the subject has, or a new one. A stopped one is opened again; one that is
     * being written or in force stays as it is.
     */
    @Transactional
    public Assessment require(
            UUID subjectId, RequiredBy because, @Nullable String cause, LocalDate due, Caller by) {
        var subject = subjects.lock(subjectId);
        return open(subject, because, cause, due, by);
    }

    /**
     * An author starts of their own accord: raising the bar is free. Compulsory where the subject
     * is a strand of a programme.
     */
    @Transactional
    public Assessment begin(UUID subjectId, Caller by) {
        var subject = subjects.lock(subjectId);
        if (subject.state() == SubjectState.WITHDRAWN) {
            throw DomainException.illegalTransition("A withdrawn subject is not assessed.");
        }
        if (assessments.inForceOrUnderWay(subjectId)) {
            throw DomainException.conflict(
                    "assessment-in-force",
                    "It is assessed already",
                    "This subject has a full assessment; go on with that one.");
        }
        var compulsory = subject.snapshot().compulsory();
        var due = LocalDate.ofInstant(clock.instant(), LONDON).plusDays(DAYS_TO_ASSESS);
        return open(
                subject,
                compulsory ? RequiredBy.COMPULSORY : RequiredBy.CHOICE,
                compulsory ? subject.programmeStrand() : null,
                compulsory ? due : null,
                by);
    }

    /** A day that was set for the subject stands, however late its assessment begins. */
    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private Assessment open(
            Subject subject,
            RequiredBy because,
            @Nullable String cause,
            @Nullable LocalDate byRule,
            Caller by) {
        var catalogue = catalogues.current().version();
        var snapshot = subject.snapshot();
        var due = earlier(byRule, subject.particulars().assessmentDueOn());
        var present = assessments.ofSubject(subject.id());
        if (present.isEmpty()) {
            var opened =
                    new Assessment(
                            Ids.next(), snapshot, because, cause, due, catalogue, clock.instant());
            assessments.persistAndFlush(opened);
            journal.record(opened.opened(snapshot), by, null);
            return opened;
        }
        var assessment = assessments.lock(present.get().id());
        if (assessment.current().status() == AssessmentStatus.STOPPED) {
            journal.record(
                    assessment.openAgain(snapshot, because, cause, due, catalogue, clock.instant()),
                    by,
                    null);
            assessments.flush();
        }
        return assessment;
    }
}
