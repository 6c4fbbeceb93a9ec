package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Drafting;
import org.dueregard.actionplan.action.Outline;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What the owner of a plan does with its initiatives: words, actions, links, gap analyses. */
@ApplicationScoped
public class Carrying {
    private final Plans plans;
    private final Initiatives initiatives;
    private final PlanWriters writers;
    private final Development development;
    private final Pursuing pursuing;
    private final Actions actions;
    private final Drafting drafting;
    private final Journal journal;
    private final InstantSource clock;

    Carrying(
            Plans plans,
            Initiatives initiatives,
            PlanWriters writers,
            Development development,
            Pursuing pursuing,
            Actions actions,
            Drafting drafting,
            Journal journal,
            InstantSource clock) {
        this.plans = plans;
        this.initiatives = initiatives;
        this.writers = writers;
        this.development = development;
        this.pursuing = pursuing;
        this.actions = actions;
        this.drafting = drafting;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Initiative rewrite(
            String plan,
            UUID id,
            String text,
            @Nullable String externalImpact,
            @Nullable String internalImpact,
            @Nullable String reason,
            ExpectedVersion expected,
            Caller by) {
        var initiative = seen(plan, id, expected, by);
        var fact = initiative.rewrite(text, externalImpact, internalImpact, clock.instant());
        return record(initiative, fact, by, reason);
    }

    /** Drafts an action that carries the initiative. */
    @Transactional
    public Initiative plan(
            String plan,
            UUID id,
            Outline outline,
            @Nullable Assessed assessed,
            ExpectedVersion expected,
            Caller by) {
        var initiative = seen(plan, id, expected, by);
        var framed = plans.require(plan);
        return carry(
                framed,
                initiative,
                outline,
                development.behind(framed, assessed),
                writers.lead(framed),
                by);
    }

    /** Lets an action that exists carry the initiative. */
    @Transactional
    public Initiative link(
            String plan,
            UUID id,
            UUID action,
            @Nullable Assessed assessed,
            ExpectedVersion expected,
            Caller by) {
        var initiative = seen(plan, id, expected, by);
        var found = actions.findByIdOptional(action).orElseThrow(() -> missing(action));
        var framed = plans.require(plan);
        DomainException.refuseIfAny(
                "The action cannot carry the initiative.",
                PlanRules.carry(framed.kind(), found.lens(), found.businessArea()));
        var followed = development.behind(framed, assessed);
        record(initiative, initiative.carryBy(action, followed, clock.instant()), by, null);
        return follow(initiative, by);
    }

    private static DomainException missing(UUID action) {
        return DomainException.brokenRule(
                "The action cannot be linked.",
                List.of(Violation.at("/action", "There is no action " + action + ".")));
    }

    /** Links an initiative to the one that it repeats; both stay, and count once. */
    @Transactional
    public Initiative repeat(
            String plan, UUID id, UUID first, String reason, ExpectedVersion expected, Caller by) {
        var initiative = seen(plan, id, expected, by);
        var fact = initiative.repeat(initiatives.require(plan, first), clock.instant());
        return record(initiative, fact, by, reason);
    }

    /** The group looks for a gap when every action is complete. */
    @Transactional
    public Initiative analyse(
            String plan,
            UUID id,
            boolean gapFound,
            LocalDate analysedOn,
            String rationale,
            List<Outline> missing,
            Caller by) {
        var framed = plans.keepOpen(plan);
        var initiative = initiatives.require(plan, id);
        var analyst = writers.requireAnalyst(framed, initiative, by);
        framed.requireUnclosed();
        var finding = new GapFinding(gapFound, analyst, analysedOn, rationale, missing);
        var analysis = Ids.next();
        record(initiative, initiative.analyse(analysis, finding, clock.instant()), by, rationale);
        refuseUnfit(framed, missing);
        var followed = missing.isEmpty() ? null : development.behind(framed, null);
        missing.forEach(outline -> carry(framed, initiative, outline, followed, analyst, by));
        return initiative;
    }

    private Initiative carry(
            Plan plan,
            Initiative initiative,
            Outline outline,
            @Nullable Assessed assessed,
            @Nullable String post,
            Caller by) {
        DomainException.refuseIfAny(
                "The action cannot carry the initiative.",
                PlanRules.carry(plan.kind(), outline.lens(), outline.businessArea()));
        var item = plan.code() + "/" + initiative.code();
        var action = drafting.draftInPlan(outline, item, writers.lead(plan), post, by);
        record(initiative, initiative.carryBy(action.id(), assessed, clock.instant()), by, null);
        return follow(initiative, by);
    }

    /** What is missing is drafted whole or not at all: everything that is wrong, by its place. */
    private void refuseUnfit(Plan plan, List<Outline> missing) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < missing.size(); i++) {
            var outline = missing.get(i);
            var at = "/actions/" + i;
            Stream.concat(
                            PlanRules.carry(plan.kind(), outline.lens(), outline.businessArea())
                                    .stream(),
                            drafting.unlessPlaced(outline).stream())
                    .map(each -> new Violation(at + each.pointer(), each.message(), each.source()))
                    .forEach(violations::add);
        }
        DomainException.refuseIfAny("What is missing cannot be drafted.", violations);
    }

    private Initiative follow(Initiative initiative, Caller by) {
        pursuing.follow(initiative).ifPresent(fact -> record(initiative, fact, by, null));
        return initiative;
    }

    private Initiative seen(String plan, UUID id, ExpectedVersion expected, Caller by) {
        var framed = plans.keepOpen(plan);
        writers.requireWriter(framed, by);
        var initiative = initiatives.require(plan, id);
        expected.requireSameAs(initiative.version());
        framed.requireUnclosed();
        return initiative;
    }

    private Initiative record(
            Initiative initiative, InitiativeFact fact, Caller by, @Nullable String reason) {
        initiatives.flush();
        journal.record(fact, by, reason);
        return initiative;
    }
}
