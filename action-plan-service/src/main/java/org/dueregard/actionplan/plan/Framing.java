package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.strategy.Strategies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Making plans, from scratch or from a template, and bringing them into force. */
@ApplicationScoped
public class Framing {
    private final Plans plans;
    private final Initiatives initiatives;
    private final Strategies strategies;
    private final PlanWriters writers;
    private final Development development;
    private final Journal journal;
    private final InstantSource clock;

    Framing(
            Plans plans,
            Initiatives initiatives,
            Strategies strategies,
            PlanWriters writers,
            Development development,
            Journal journal,
            InstantSource clock) {
        this.plans = plans;
        this.initiatives = initiatives;
        this.strategies = strategies;
        this.writers = writers;
        this.development = development;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Plan make(NewPlan asked, Caller by) {
        return keep(asked, null, Map.of(), by);
    }

    /** Makes a unit's own plan; each initiative keeps the link to what it was made from. */
    @Transactional
    public Plan makeLocal(String template, String code, String unit, String title, Caller by) {
        var source = plans.require(template);
        var templates = initiatives.of(source);
        var sections =
                source.sections().stream()
                        .map(
                                section ->
                                        section.copiedWith(
                                                templates.stream()
                                                        .filter(
                                                                each ->
                                                                        each.section()
                                                                                .equals(
                                                                                        section
                                                                                                .code()))
                                                        .map(Initiative::copied)
                                                        .toList()))
                        .toList();
        var sources =
                templates.stream().collect(Collectors.toMap(Initiative::code, Initiative::id));
        var asked =
                new NewPlan(
                        code,
                        PlanKind.LOCAL,
                        title,
                        source.strategy(),
                        unit,
                        null,
                        null,
                        null,
                        null,
                        source.term().firstDay(),
                        source.term().lastDay(),
                        sections);
        return keep(asked, template, sources, by);
    }

    private Plan keep(
            NewPlan asked, @Nullable String template, Map<String, UUID> sources, Caller by) {
        if (plans.withCode(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a plan " + asked.code() + " already.");
        }
        var violations = new ArrayList<>(PlanRules.make(asked));
        violations.addAll(strategies.unlessKnown(asked.strategy(), "/strategy"));
        violations.addAll(writers.unlessKnown(asked));
        violations.addAll(development.unlessFollowing(asked));
        DomainException.refuseIfAny("The plan cannot be made.", violations);
        var now = clock.instant();
        var plan = new Plan(asked, template, now);
        writers.requireWriter(plan, by);
        plans.persist(plan);
        plans.flush();
        for (var section : asked.sections()) {
            for (var i = 0; i < section.initiatives().size(); i++) {
                var sequence = i + 1;
                initiatives.persist(
                        new Initiative(
                                asked.code(),
                                section.code(),
                                sequence,
                                section.initiatives().get(i),
                                sources.get(section.code() + "-" + sequence),
                                now));
            }
        }
        return record(plan, plan.made(), by, null);
    }

    @Transactional
    public Plan activate(String code, String reason, ExpectedVersion expected, Caller by) {
        var plan = seen(code, expected, by);
        var strategy = plan.strategy();
        if (strategy != null) {
            strategies.requireAlone(strategy);
        }
        var active = strategy == null ? List.<Plan>of() : plans.activeCorporate(strategy);
        return record(plan, plan.activate(active, clock.instant()), by, reason);
    }

    @Transactional
    public Plan close(String code, String reason, ExpectedVersion expected, Caller by) {
        var plan = seen(code, expected, by);
        return record(plan, plan.close(clock.instant()), by, reason);
    }

    /** Gives a section to a body that owns it from now on. */
    @Transactional
    public Plan giveSection(
            String code,
            String section,
            String body,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var plan = seen(code, expected, by);
        DomainException.refuseIfAny(
                "The body cannot own the section.", writers.unlessBody(body, "/body"));
        return record(plan, plan.giveSection(section, body, clock.instant()), by, reason);
    }

    private Plan seen(String code, ExpectedVersion expected, Caller by) {
        var plan = plans.require(code);
        writers.requireWriter(plan, by);
        expected.requireSameAs(plan.version());
        return plan;
    }

    private Plan record(Plan plan, PlanFact fact, Caller by, @Nullable String reason) {
        plans.flush();
        journal.record(fact, by, reason);
        return plan;
    }
}
