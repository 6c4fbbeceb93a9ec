package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Following the actions of mitigations. What action-plan tells is taken as it comes: a mitigation
 * that is not ours, or a step that has been taken already, changes nothing.
 */
@ApplicationScoped
public class Tracking {
    private static final Logger LOG = Logger.getLogger(Tracking.class);
    private static final Caller SYSTEM = Caller.system("eia");

    private final MitigationProgresses progresses;
    private final Escalations escalations;
    private final PostHolders holders;
    private final Journal journal;
    private final InstantSource clock;

    public Tracking(
            MitigationProgresses progresses,
            Escalations escalations,
            PostHolders holders,
            Journal journal,
            InstantSource clock) {
        this.progresses = progresses;
        this.escalations = escalations;
        this.holders = holders;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void accepted(
            UUID mitigation, String action, @Nullable String ownerPost, @Nullable LocalDate dueOn) {
        progresses
                .lock(mitigation)
                .filter(found -> may(found, MitigationTransition.ACCEPT))
                .ifPresent(
                        found ->
                                record(
                                        found.accepted(
                                                action,
                                                ownerPost,
                                                dueOn,
                                                holdersNow(
                                                        ownerPost == null
                                                                ? found.ownerPost()
                                                                : ownerPost)),
                                        null));
    }

    @Transactional
    public void declined(UUID mitigation, String action, @Nullable String reason) {
        progresses
                .lock(mitigation)
                .filter(found -> may(found, MitigationTransition.DECLINE))
                .ifPresent(found -> record(found.declined(action, reason), reason));
    }

    /** What changes about an action; owner and day are null where they stay. */
    public record Change(String rating, @Nullable String ownerPost, @Nullable LocalDate dueOn) {}

    /** About an action that is known by its id or by its mitigation. */
    @Transactional
    public void changed(String action, @Nullable UUID mitigation, Change change) {
        var byMitigation =
                mitigation == null
                        ? Optional.<MitigationProgress>empty()
                        : progresses.lock(mitigation);
        byMitigation
                .or(() -> progresses.lockByAction(action))
                .flatMap(
                        found ->
                                found.changed(
                                        action,
                                        change,
                                        holdersNow(
                                                change.ownerPost() == null
                                                        ? found.ownerPost()
                                                        : change.ownerPost())))
                .ifPresent(fact -> record(fact, null));
    }

    @Transactional
    public void completed(UUID mitigation, CompletedAction completed) {
        progresses
                .lock(mitigation)
                .filter(found -> may(found, MitigationTransition.COMPLETE))
                .ifPresent(
                        found ->
                                record(
                                        found.completed(completed, holdersNow(found.ownerPost())),
                                        completed.decisionRef()));
    }

    @Transactional
    public void reopened(String action, String cause, String reason) {
        progresses
                .lockByAction(action)
                .filter(found -> may(found, MitigationTransition.REOPEN))
                .ifPresent(found -> record(found.reopened(cause, reason), reason));
    }

    /**
     * How far something has climbed.
     *
     * @param told the post or body that was told last
     * @param respondBy the last day before it climbs further; null where it climbs no further
     */
    public record Climb(
            int level,
            EscalationState state,
            String told,
            @Nullable LocalDate respondBy,
            @Nullable String response) {}

    /**
     * Something about an assessment, or about the action of a mitigation, climbs or is met. It is
     * kept where the action is not known yet, and shows when it is.
     */
    @Transactional
    public void escalated(String escalation, EscalatedThing type, String thing, Climb climb) {
        var known = escalations.findByIdOptional(escalation, LockModeType.PESSIMISTIC_WRITE);
        if (known.isPresent()) {
            known.get().become(climb);
        } else {
            escalations.persist(new Escalation(escalation, type, thing, climb));
        }
        if (type == EscalatedThing.ACTION) {
            progresses.showAnew(thing);
        }
    }

    /** What an assessor says of evidence. */
    public record Judgement(
            boolean sufficient, ResidualImpact residualImpact, @Nullable String reason) {}

    /** The assessor says whether the evidence of a completed action is enough. */
    @Transactional
    public void judge(
            UUID assessment,
            UUID mitigation,
            Judgement judgement,
            ExpectedVersion seen,
            Caller by) {
        var progress = progresses.lock(assessment, mitigation);
        seen.requireSameAs(progress.version());
        var judged =
                progress.judge(
                        judgement.sufficient(),
                        judgement.residualImpact(),
                        judgement.reason(),
                        by,
                        clock.instant());
        journal.record(judged, by, judgement.reason());
    }

    private List<String> holdersNow(String post) {
        return holders.of(post, clock.instant());
    }

    private void record(AssessmentFact fact, @Nullable String reason) {
        journal.record(fact, SYSTEM, reason);
    }

    private static boolean may(MitigationProgress found, MitigationTransition transition) {
        var allowed = transition.allowedFrom(found.state());
        if (!allowed) {
            LOG.infof(
                    "Mitigation %s is %s: nothing to do on %s",
                    found.mitigationId(), found.state(), transition);
        }
        return allowed;
    }
}
