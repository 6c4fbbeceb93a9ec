package org.dueregard.eia.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Opening;
import org.dueregard.eia.assessment.RequiredBy;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/**
 * Adopting what cannot wait, and what becomes of it when its days have passed. The clock may look
 * as often, and in as many replicas, as it likes: an adoption ends once.
 */
@ApplicationScoped
public class AdoptingUrgently {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Caller SYSTEM = Caller.system("eia");
    private static final int AT_ONCE = 100;

    private final UrgentAdoptions adoptions;
    private final Subjects subjects;
    private final Assessments assessments;
    private final Opening opening;
    private final Journal journal;
    private final InstantSource clock;

    public AdoptingUrgently(
            UrgentAdoptions adoptions,
            Subjects subjects,
            Assessments assessments,
            Opening opening,
            Journal journal,
            InstantSource clock) {
        this.adoptions = adoptions;
        this.subjects = subjects;
        this.assessments = assessments;
        this.opening = opening;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes effect at once; the full assessment is opened and due by the day it lapses. */
    @Transactional
    public UrgentAdoption adopt(
            UUID subjectId, DueRegardNote note, ExpectedVersion seen, Caller by) {
        var subject = subjects.lock(subjectId);
        seen.requireSameAs(subject.version());
        by.requireRole(Roles.DECISION_MAKER);
        DomainException.refuseIfAny(
                "The subject cannot be adopted urgently.",
                UrgentAdoptionRules.violations(
                        adoptions.ofSubject(subjectId), by.holds(subject.accountablePost())));
        var at = clock.instant();
        var adopted = subject.adopt(by.person(), LocalDate.ofInstant(at, LONDON));
        var urgent = new UrgentAdoption(Ids.next(), subjectId, note, by.person(), at);
        adoptions.persistAndFlush(urgent);
        journal.record(urgent.decided(), by, note.whyUrgent());
        journal.record(adopted, by, note.whyUrgent());
        opening.require(
                subjectId, RequiredBy.COMPULSORY, urgent.id().toString(), urgent.lapsesOn(), by);
        return urgent;
    }

    /**
     * What has run out is confirmed where due regard has been shown meanwhile, and lapses where it
     * has not; some at a time. Answers how many there were.
     */
    @Transactional
    public int daysHavePassed() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var runOut = adoptions.runOutBy(today, AT_ONCE);
        for (var subjectId : runOut) {
            var subject = subjects.lock(subjectId);
            var urgent = adoptions.lockInForce(subjectId);
            if (urgent.isEmpty() || !urgent.get().hasRunOut(today)) {
                continue;
            }
            var shown =
                    assessments
                            .ofSubject(subjectId)
                            .filter(Assessment::signedOffWithConsultation)
                            .isPresent();
            if (subject.state() != SubjectState.ADOPTED) {
                end(urgent.get(), UrgentTransition.WITHDRAW, "The subject is adopted no longer.");
            } else if (shown) {
                end(urgent.get(), UrgentTransition.CONFIRM, "Due regard was shown in time.");
            } else {
                var reason = "No assessment was signed off with consultation in time.";
                end(urgent.get(), UrgentTransition.LAPSE, reason);
                journal.record(subject.lapse(), SYSTEM, reason);
            }
        }
        return runOut.size();
    }

    private void end(UrgentAdoption urgent, UrgentTransition how, String reason) {
        journal.record(urgent.end(how, clock.instant()), SYSTEM, reason);
    }
}
