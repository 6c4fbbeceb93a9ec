package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.post.Posts;
import org.dueregard.actionplan.source.DisparityMoves;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * Actions that arise by themselves, from mitigations and disparities, and what their sources say of
 * them later. A post code that nobody here knows makes no difference: the action exists, and is
 * reported as unowned.
 */
@ApplicationScoped
public class Originating {
    private static final Caller SERVICE = Caller.system(Doer.SERVICE);

    private final Actions actions;
    private final Posts posts;
    private final DisparityMoves disparities;
    private final Recording recording;
    private final InstantSource clock;

    Originating(
            Actions actions,
            Posts posts,
            DisparityMoves disparities,
            Recording recording,
            InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.disparities = disparities;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * One proposed action for each version of a mitigation. Committed again, it is restated while
     * nobody has taken it on, and superseded when it was agreed in other words and not begun.
     */
    @Transactional
    public void mitigationCommitted(
            String mitigationId, String assessmentId, int assessmentVersion, Terms terms) {
        var origin = Origin.mitigation(mitigationId, assessmentId, assessmentVersion);
        var present = actions.forMitigation(mitigationId, assessmentVersion);
        if (present.isPresent()) {
            committedAgain(present.get(), origin, terms);
            return;
        }
        var successor = Ids.next();
        actions.unstartedForEarlierVersions(mitigationId, assessmentVersion)
                .forEach(earlier -> supersede(earlier, successor, assessmentVersion));
        propose(successor, terms, origin);
    }

    /** One action that explains the disparity or reforms what causes it, while one is open. */
    @Transactional
    public void disparityDetected(String disparityId, long disparityVersion, Terms terms) {
        if (actions.openFor(disparityId).isPresent()
                || disparities.closedSince(disparityId, disparityVersion)) {
            return;
        }
        propose(Ids.next(), terms, Origin.of(OriginType.DISPARITY, disparityId));
    }

    /** The assessor finds the evidence of a complete action insufficient: it is reopened. */
    @Transactional
    public void evidenceInsufficient(UUID id, String mitigationId, String reason) {
        var action = judged(id, mitigationId);
        if (action.state() == ActionState.COMPLETE) {
            recording.record(
                    action,
                    action.judge(SERVICE, clock.instant()).evidenceIsInsufficient(reason),
                    SERVICE);
        }
    }

    /** The assessor finds the evidence of a complete action sufficient, and says what it did. */
    @Transactional
    public void evidenceSufficient(
            UUID id, String mitigationId, Effectiveness effectiveness, String reason) {
        var action = judged(id, mitigationId);
        if (action.state() == ActionState.COMPLETE) {
            recording.record(
                    action,
                    action.judge(SERVICE, clock.instant()).evidenceSuffices(effectiveness, reason),
                    SERVICE);
        }
    }

    /** A target of an indicator was assessed: what is measured by it is amber at best or is not. */
    @Transactional
    public void targetAssessed(String indicatorId, boolean missed, String words) {
        actions.openMeasuredBy(indicatorId).stream()
                .filter(each -> each.isTargetMissed() != missed)
                .forEach(
                        each ->
                                recording.record(
                                        each.whole(),
                                        each.observer(clock.instant()).assessTarget(missed, words),
                                        SERVICE));
    }

    private void committedAgain(Action present, Origin origin, Terms terms) {
        switch (present.state()) {
            case DRAFT, DECLINED -> restate(present, terms);
            case PROPOSED -> {
                if (!present.hasTerms(terms)) {
                    restate(present, terms);
                }
            }
            case AGREED -> {
                if (!present.hasTerms(terms)) {
                    var successor = Ids.next();
                    supersede(present, successor, versionOf(origin));
                    propose(successor, terms, origin);
                }
            }
            case ACTIVE, ON_HOLD, COMPLETION_REQUESTED, COMPLETE, WITHDRAWN, SUPERSEDED -> {
                // Work has begun or ended: what is owed to the assessment now needs a new version.
            }
        }
    }

    private void restate(Action action, Terms terms) {
        posts.keepOpen(terms.accountablePost());
        recording.record(
                action.whole(),
                action.drafter(SERVICE, clock.instant())
                        .restate(terms, "The assessment was submitted anew."),
                SERVICE);
    }

    private void supersede(Action action, UUID successor, int assessmentVersion) {
        recording.record(
                action.whole(),
                action.drafter(SERVICE, clock.instant())
                        .supersede(
                                successor,
                                "Version " + assessmentVersion + " of the assessment says it anew.",
                                Set.of()),
                SERVICE);
    }

    private void propose(UUID id, Terms terms, Origin origin) {
        posts.keepOpen(terms.accountablePost());
        var drafted = Action.draft(id, terms, origin, SERVICE, clock.instant());
        var action = drafted.action();
        actions.persist(action);
        recording.record(action, drafted.fact(), SERVICE);
        recording.record(
                action,
                action.drafter(SERVICE, clock.instant()).propose(Proposal.TO_THE_POST_NAMED),
                SERVICE);
    }

    private Action judged(UUID id, String mitigationId) {
        var action = actions.require(id);
        var origin = action.origin();
        if (origin.type() != OriginType.MITIGATION || !origin.id().equals(mitigationId)) {
            throw DomainException.brokenRule(
                    "The action " + id + " does not come from the mitigation " + mitigationId + ".",
                    List.of(Violation.at("/actionId", "Is the action of the mitigation.")));
        }
        return action;
    }

    private static int versionOf(Origin origin) {
        return origin.assessmentVersion() == null ? 0 : origin.assessmentVersion();
    }
}
