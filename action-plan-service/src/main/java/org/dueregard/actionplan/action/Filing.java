package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Drafts that come in many at once: what is wrong with each is told before any is written, and
 * nothing is asked twice that a single draft is asked.
 */
@ApplicationScoped
public class Filing {
    private final Actions actions;
    private final Drafting drafting;
    private final HeldPosts posts;
    private final Recording recording;
    private final InstantSource clock;

    Filing(
            Actions actions,
            Drafting drafting,
            HeldPosts posts,
            Recording recording,
            InstantSource clock) {
        this.actions = actions;
        this.drafting = drafting;
        this.posts = posts;
        this.recording = recording;
        this.clock = clock;
    }

    /** Everything that keeps it from being drafted. */
    public List<Violation> unlessDraftable(
            Outline outline, Origin origin, List<NewMilestone> milestones) {
        var violations = new ArrayList<>(drafting.unlessPlaced(outline));
        violations.addAll(ActionRules.draft(origin, LondonDay.of(clock.instant())));
        violations.addAll(ScheduleRules.firstEndDate(outline.endDate()));
        violations.addAll(ScheduleRules.milestones(milestones, outline.endDate()));
        return violations;
    }

    /** Everything that keeps a draft from being said anew like that. */
    public List<Violation> unlessRedraftable(
            Action action, Outline outline, List<NewMilestone> added) {
        if (action.state() != ActionState.DRAFT) {
            return List.of(
                    Violation.at(
                            "",
                            "The action is " + action.state() + "; a file changes drafts only."));
        }
        if (action.isOfUnit()) {
            return List.of(
                    Violation.at(
                            "",
                            "It stands in a unit's own plan; the lead of the unit alone changes it."));
        }
        var violations = new ArrayList<>(drafting.unlessPlaced(outline));
        violations.addAll(
                ScheduleRules.redraft(outline.endDate(), action.endDate(), action.milestones()));
        violations.addAll(ScheduleRules.firstEndDate(outline.endDate()));
        violations.addAll(ScheduleRules.milestones(added, outline.endDate()));
        return violations;
    }

    /**
     * Everything that keeps an action from giving its place to another.
     *
     * @param present null for one that is still to be drafted
     * @param successor null for one that is still to be drafted
     */
    public List<Violation> unlessSupersedable(
            @Nullable Action present, @Nullable Action successor, Caller by) {
        var violations = new ArrayList<Violation>();
        if (present != null) {
            violations.addAll(ActionRules.giveAway(present.state(), present.isOfUnit()));
            var tenures = present.tenures(LondonDay.of(clock.instant()));
            if (present.ownersWith(posts.appointedDuring(tenures)).contains(by.person())) {
                violations.add(
                        Violation.at(
                                "/successor",
                                "You own it or have owned it; somebody else decides."));
            }
        }
        if (successor != null) {
            violations.addAll(
                    ActionRules.supersede(present == null ? Ids.next() : present.id(), successor));
        }
        return violations;
    }

    /** What it would ask, with the unit of its post where it names none; null where it cannot. */
    public @Nullable Terms terms(Outline outline) {
        var post = outline.accountablePost();
        if (post == null) {
            return null;
        }
        var unit = outline.businessArea() == null ? posts.unitOf(post) : outline.businessArea();
        return unit == null ? null : outline.terms(post, unit);
    }

    /**
     * One draft of many.
     *
     * @param reference by which it is known from then on
     */
    public record Filed(
            String reference, Outline outline, Origin origin, List<NewMilestone> milestones) {
        public Filed {
            milestones = List.copyOf(milestones);
        }
    }

    /** Drafts all of them at once, with their milestones; answers their actions in that order. */
    @Transactional
    public List<Action> draft(List<Filed> filed, Caller by) {
        var drafts = new ArrayList<Action>();
        var facts = new ArrayList<ActionFact>();
        for (var each : filed) {
            var drafted = drafting.drafted(each.outline(), each.origin(), by);
            var action = drafted.action();
            action.beKnownAs(each.reference());
            facts.add(drafted.fact());
            each.milestones().forEach(asked -> facts.add(added(action, asked, by)));
            actions.persist(action);
            drafts.add(action);
        }
        recording.recordNew(facts, by);
        return drafts;
    }

    /**
     * One draft that a file says anew.
     *
     * @param added milestones that it has not had
     */
    public record Refiled(Action action, Outline outline, List<NewMilestone> added, String reason) {
        public Refiled {
            added = List.copyOf(added);
        }
    }

    /** Says drafts anew where they are said differently, and adds milestones; all at once. */
    @Transactional
    public void redraft(List<Refiled> refiled, Caller by) {
        var changed = new ArrayList<Action>();
        var facts = new ArrayList<ActionFact>();
        for (var each : refiled) {
            var action = each.action();
            var terms = terms(each.outline());
            var before = facts.size();
            if (terms != null && !terms.equals(action.terms())) {
                facts.add(action.drafter(by, clock.instant()).redraft(terms, each.reason()));
            }
            each.added().forEach(asked -> facts.add(added(action, asked, by)));
            if (facts.size() > before) {
                changed.add(action);
            }
        }
        recording.recordAll(changed, facts, by);
    }

    private ActionFact added(Action action, NewMilestone asked, Caller by) {
        return action.planner(by, clock.instant()).addMilestone(Ids.next(), asked);
    }
}
