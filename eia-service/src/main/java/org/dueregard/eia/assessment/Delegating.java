package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.http.ExpectedVersion;

/** The way out of a vacant or conflicted role: the programme office names who steps in. */
@ApplicationScoped
public class Delegating {
    private final Assessments assessments;
    private final Subjects subjects;
    private final Posts posts;
    private final Ledger ledger;
    private final InstantSource clock;

    public Delegating(
            Assessments assessments,
            Subjects subjects,
            Posts posts,
            Ledger ledger,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.posts = posts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Who steps in, as what, from where, and why. */
    public record StepIn(Capacity capacity, String person, DelegationRoute route, String reason) {}

    @Transactional
    public void delegate(UUID id, StepIn stepIn, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        var at = clock.instant();
        var owner = subjects.require(assessment.subjectId()).accountablePost();
        var holdsOwner = posts.heldBy(new Person(stepIn.person()), at).contains(owner);
        ledger.record(
                assessment,
                assessment.delegate(stepIn, holdsOwner, by.person(), at),
                by,
                stepIn.reason());
    }
}
