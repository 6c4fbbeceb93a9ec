package org.dueregard.eia.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.screening.Screenings;
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
    private final Journal journal;
    private final InstantSource clock;

    public Adopting(
            Subjects subjects,
            Screenings screenings,
            Assessments assessments,
            Journal journal,
            InstantSource clock) {
        this.subjects = subjects;
        this.screenings = screenings;
        this.assessments = assessments;
        this.journal = journal;
        this.clock = clock;
    }

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
        var adopted = subject.adopt(by.person(), LocalDate.ofInstant(clock.instant(), LONDON));
        var violations =
                AdoptionRules.violations(
                        screenings.lastCompletedOf(subjectId), assessments.ofSubject(subjectId));
        if (!violations.isEmpty()) {
            throw DomainException.brokenRule(
                    "due-regard-not-shown",
                    "Due regard comes before the decision; the subject cannot be adopted yet.",
                    violations);
        }
        journal.record(adopted, by, null);
    }
}
