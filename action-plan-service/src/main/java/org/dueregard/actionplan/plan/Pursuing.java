package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Actions;

/** Initiatives follow their actions; that the last one is complete is told to other services. */
@ApplicationScoped
class Pursuing {
    private final Plans plans;
    private final Actions actions;
    private final InstantSource clock;

    Pursuing(Plans plans, Actions actions, InstantSource clock) {
        this.plans = plans;
        this.actions = actions;
        this.clock = clock;
    }

    /** What following its actions changes; empty where it stands as they do. */
    Optional<InitiativeFact> follow(Initiative initiative) {
        return follow(initiative, actions.stateOf(initiative.actions()));
    }

    /**
     * @param states of all actions that carry it, by their ids; others may be among them
     */
    Optional<InitiativeFact> follow(Initiative initiative, Map<UUID, ActionState> states) {
        var carrying =
                initiative.actions().stream().flatMap(id -> Stream.ofNullable(states.get(id)));
        return initiative
                .follow(carrying.toList(), clock.instant())
                .map(fact -> telling(initiative, fact));
    }

    private InitiativeFact telling(Initiative initiative, InitiativeFact fact) {
        var due = initiative.gapAnalysisDueOn();
        return due == null
                ? fact
                : fact.telling(
                        new InitiativeFact.GapAnalysisDue(
                                initiative.id(),
                                group(initiative),
                                actions.completedAmong(initiative.actions()),
                                due));
    }

    /** Who looks for the gap: the body that owns the section, or else the unit or the section. */
    private String group(Initiative initiative) {
        var plan = plans.require(initiative.plan());
        var body = plan.section(initiative.section()).ownerBody();
        return body != null
                ? body
                : Objects.requireNonNullElse(plan.unit(), plan.code() + "/" + initiative.section());
    }
}
