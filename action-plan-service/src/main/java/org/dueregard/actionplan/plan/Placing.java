package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * Where actions stand in plans, for whoever places many of them at once: what is looked up and
 * written for one is so for all.
 */
@ApplicationScoped
public class Placing {
    private final Plans plans;
    private final Initiatives initiatives;
    private final Actions actions;
    private final PlanWriters writers;
    private final Development development;
    private final Pursuing pursuing;
    private final Journal journal;
    private final InstantSource clock;

    Placing(
            Plans plans,
            Initiatives initiatives,
            Actions actions,
            PlanWriters writers,
            Development development,
            Pursuing pursuing,
            Journal journal,
            InstantSource clock) {
        this.plans = plans;
        this.initiatives = initiatives;
        this.actions = actions;
        this.writers = writers;
        this.development = development;
        this.pursuing = pursuing;
        this.journal = journal;
        this.clock = clock;
    }

    /** What these actions carry; none of those that carry nothing. */
    public Map<UUID, List<Placement>> of(Collection<UUID> carrying) {
        return initiatives.placements(carrying).stream()
                .collect(
                        Collectors.groupingBy(
                                Initiatives.Placed::action,
                                Collectors.mapping(
                                        Initiatives.Placed::placement, Collectors.toList())));
    }

    /** What there is of these places. */
    public Places known(Collection<Place> asked) {
        return Places.of(plans.withCodes(codes(asked)), initiatives.at(asked));
    }

    public Optional<Initiative> find(Place place) {
        return initiatives.withCode(place.plan(), place.initiative());
    }

    /** A violation for whatever keeps an initiative from being linked to the one it repeats. */
    public List<Violation> unlessRepeatable(Initiative one, Initiative first, String pointer) {
        return PlanRules.link(one, first).stream()
                .map(each -> Violation.at(pointer, each.message()))
                .toList();
    }

    /**
     * Lets actions carry initiatives; those that they carry already stay as they are.
     *
     * @param asked the actions of each initiative
     * @throws DomainException when a plan is closed, is another's to write, or an action is not one
     *     that its plan may hold
     */
    @Transactional
    public void place(Map<Place, List<UUID>> asked, Caller by) {
        var open = plans.keepOpen(codes(asked.keySet()));
        open.forEach(
                plan -> {
                    writers.requireWriter(plan, by);
                    plan.requireUnclosed();
                });
        var places = Places.of(open, initiatives.at(asked.keySet()));
        var carrying = carrying(asked);
        var carried = new LinkedHashMap<Initiative, InitiativeFact>();
        asked.forEach(
                (place, linked) -> {
                    var initiative = places.require(place);
                    var present = initiative.actions();
                    var fresh = linked.stream().filter(each -> !present.contains(each)).toList();
                    if (!fresh.isEmpty()) {
                        var plan = places.plan(place.plan()).orElseThrow();
                        carried.put(initiative, carry(plan, initiative, fresh, carrying));
                    }
                });
        record(carried, by);
    }

    private InitiativeFact carry(
            Plan plan, Initiative initiative, List<UUID> fresh, Map<UUID, Action> carrying) {
        for (var id : fresh) {
            var action = carrying.get(id);
            if (action == null) {
                throw DomainException.notFound("action", id);
            }
            DomainException.refuseIfAny(
                    "The action cannot carry the initiative.",
                    PlanRules.carry(plan.kind(), action.lens(), action.businessArea()));
        }
        return initiative.carryBy(fresh, development.behind(plan, null), clock.instant());
    }

    /** Each is told of as it is with its actions, and then as it follows them. */
    private void record(Map<Initiative, InitiativeFact> carried, Caller by) {
        var facts = new ArrayList<InitiativeFact>();
        var states =
                actions.stateOf(
                        carried.keySet().stream()
                                .flatMap(each -> each.actions().stream())
                                .collect(Collectors.toSet()));
        carried.forEach(
                (initiative, fact) -> {
                    facts.add(fact);
                    pursuing.follow(initiative, states).ifPresent(facts::add);
                });
        initiatives.flush();
        facts.forEach(fact -> journal.record(fact, by, null));
    }

    private Map<UUID, Action> carrying(Map<Place, List<UUID>> asked) {
        var ids = new HashSet<UUID>();
        asked.values().forEach(ids::addAll);
        return actions.knownBy(ids).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }

    private static Set<String> codes(Collection<Place> asked) {
        return asked.stream().map(Place::plan).collect(Collectors.toSet());
    }
}
