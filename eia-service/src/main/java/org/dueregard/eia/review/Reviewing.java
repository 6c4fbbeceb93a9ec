package org.dueregard.eia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Capacity;
import org.dueregard.eia.assessment.HeldPosts;
import org.dueregard.eia.assessment.Notice;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Ending a review: the owner proposes, an assurer agrees or objects. */
@ApplicationScoped
public class Reviewing {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Reviews reviews;
    private final Assessments assessments;
    private final Subjects subjects;
    private final Catalogues catalogues;
    private final Posts posts;
    private final Journal journal;
    private final InstantSource clock;

    public Reviewing(
            Reviews reviews,
            Assessments assessments,
            Subjects subjects,
            Catalogues catalogues,
            Posts posts,
            Journal journal,
            InstantSource clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.subjects = subjects;
        this.catalogues = catalogues;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    /** By who holds the post that answers for the subject. */
    @Transactional
    public void propose(
            UUID assessmentId,
            UUID reviewId,
            Conclusion conclusion,
            ExpectedVersion seen,
            Caller by) {
        var assessment = assessments.lock(assessmentId);
        var review = reviews.lock(assessmentId, reviewId);
        seen.requireSameAs(review.version());
        HeldPosts.require(accountablePost(assessment), by, posts);
        var today = today();
        DomainException.refuseIfAny(
                "The review cannot end like this.",
                Stream.concat(
                                ReviewRules.ofAnswers(
                                        conclusion, assessment.current().content().refs())
                                        .stream(),
                                ReviewRules.ofConclusion(
                                        conclusion,
                                        today,
                                        assessment.current().latestReviewAfter(today))
                                        .stream())
                        .toList());
        journal.record(
                review.propose(conclusion, by.person(), clock.instant()), by, conclusion.report());
    }

    /** By an assurer, who is another person and does not hold the post. */
    @Transactional
    public void object(
            UUID assessmentId, UUID reviewId, String note, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(assessmentId);
        var review = reviews.lock(assessmentId, reviewId);
        seen.requireSameAs(review.version());
        assessment.requireRoleOrStepIn(Roles.ASSURER, Capacity.ASSURER, by);
        requireNotOwner(assessment, by);
        journal.record(review.object(note, by.person()), by, note);
    }

    /** By an assurer: the version stands, or a new draft takes its place. */
    @Transactional
    public void agree(UUID assessmentId, UUID reviewId, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(assessmentId);
        var review = reviews.lock(assessmentId, reviewId);
        seen.requireSameAs(review.version());
        assessment.requireRoleOrStepIn(Roles.ASSURER, Capacity.ASSURER, by);
        requireNotOwner(assessment, by);
        ReviewTransition.AGREE.from(review.state());
        var at = clock.instant();
        var outcome = Objects.requireNonNull(review.outcome());
        var owner = new Person(Objects.requireNonNull(review.proposedBy()));
        var wanted = review.nextReviewOn();
        var next =
                switch (outcome) {
                    case CONFIRM ->
                            wanted == null
                                    ? assessment.current().latestReviewAfter(today())
                                    : wanted;
                    case REASSESS -> null;
                };
        var concluded = review.agree(by.person(), next, at);
        var reviewed =
                switch (outcome) {
                    case CONFIRM ->
                            assessment.confirm(
                                    Objects.requireNonNull(next),
                                    review.causeRefs(),
                                    owner,
                                    by.person(),
                                    at);
                    case REASSESS ->
                            assessment.reassess(
                                    review.causes().stream()
                                            .map(
                                                    cause ->
                                                            new Notice(
                                                                    cause.kind(),
                                                                    cause.ref(),
                                                                    cause.summary(),
                                                                    cause.notedAt()))
                                            .toList(),
                                    catalogues.current().version(),
                                    owner,
                                    by.person(),
                                    at);
                };
        journal.record(concluded, by, review.report());
        journal.record(reviewed, by, review.report());
    }

    private String accountablePost(Assessment assessment) {
        return subjects.require(assessment.subjectId()).accountablePost();
    }

    private void requireNotOwner(Assessment assessment, Caller by) {
        var post = accountablePost(assessment);
        if (by.holds(post)) {
            throw DomainException.forbidden(
                    "self-approval",
                    "You hold the post "
                            + post
                            + ", which answers for the subject; an assurer who does not hold it"
                            + " ends the review with the owner.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
