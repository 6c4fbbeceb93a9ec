package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** The way out of a vacant or conflicted role or post: the programme office names who steps in. */
@ApplicationScoped
public class Delegating {
    private final Assessments assessments;
    private final Subjects subjects;
    private final ApprovalRequirements requirements;
    private final Posts posts;
    private final PostHolders holders;
    private final Ledger ledger;
    private final InstantSource clock;

    public Delegating(
            Assessments assessments,
            Subjects subjects,
            ApprovalRequirements requirements,
            Posts posts,
            PostHolders holders,
            Ledger ledger,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.requirements = requirements;
        this.posts = posts;
        this.holders = holders;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Who steps in, as what, from where, and why.
     *
     * @param post the post for which they sign, or null where they step in for the role
     */
    public record StepIn(
            Capacity capacity,
            String person,
            @Nullable String post,
            DelegationRoute route,
            String reason) {}

    /**
     * What it is held against.
     *
     * @param holdsOwnerPost whether the person named holds the post that answers for the subject
     * @param quorum who signs a version of its band
     * @param actingForPost who holds, acts in or deputises for the post that is passed on
     */
    record Around(boolean holdsOwnerPost, Quorum quorum, List<String> actingForPost) {
        Around {
            actingForPost = List.copyOf(actingForPost);
        }
    }

    @Transactional
    public void delegate(UUID id, StepIn stepIn, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        var at = clock.instant();
        var owner = subjects.require(assessment.subjectId()).accountablePost();
        var holdsOwner = posts.heldBy(new Person(stepIn.person()), at).contains(owner);
        ledger.record(
                assessment,
                assessment.delegate(
                        stepIn,
                        new Around(
                                holdsOwner,
                                requirements.of(assessment.current().band()),
                                stepIn.post() == null
                                        ? List.of()
                                        : holders.actingFor(stepIn.post(), at)),
                        by.person(),
                        at),
                by,
                stepIn.reason());
    }
}
