package org.dueregard.eia.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.screening.Screenings;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.SubjectTransition;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Adopting a subject, by who answers for it or by a decision-maker. */
@ApplicationScoped
public class Adopting {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Subjects subjects;
    private final Screenings screenings;
    private final Assessments assessments;
    private final UrgentAdoptions urgentAdoptions;
    private final Journal journal;
    private final InstantSource clock;

    public Adopting(
            Subjects subjects,
            Screenings screenings,
            Assessments assessments,
            UrgentAdoptions urgentAdoptions,
            Journal journal,
            InstantSource clock) {
        this.subjects = subjects;
        this.screenings = screenings;
        this.assessments = assessments;
        this.urgentAdoptions = urgentAdoptions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adopts it; or confirms that it was adopted urgently, before those days have passed. */
    @Transactional
    public void adopt(UUID subjectId, ExpectedVersion seen, Caller by) {
        var subject = subjects.lock(subjectId);
        seen.requireSameAs(subject.version());
        if (!by.holds(subject.accountablePost()) && !by.has(Roles.DECISION_MAKER)) {
            throw DomainException.forbidden(
                    "post-not-held",
                    "Only who holds the post "
                            + subject.accountablePost()
                            + ", or has the role decision-maker, may do this.");
        }
        var urgent = urgentAdoptions.lockInForce(subjectId);
        if (urgent.isEmpty() || subject.state() != SubjectState.ADOPTED) {
            SubjectTransition.ADOPT.from(subject.state());
        }
        var violations =
                AdoptionRules.violations(
                        screenings.lastCompletedOf(subjectId), assessments.ofSubject(subjectId));
        if (!violations.isEmpty()) {
            throw DomainException.brokenRule(
                    "due-regard-not-shown",
                    "Due regard comes before the decision; the subject cannot be adopted yet.",
                    violations);
        }
        var at = clock.instant();
        if (urgent.isPresent()) {
            journal.record(urgent.get().end(UrgentTransition.CONFIRM, at), by, null);
        } else {
            journal.record(subject.adopt(by.person(), LocalDate.ofInstant(at, LONDON)), by, null);
        }
    }
}
