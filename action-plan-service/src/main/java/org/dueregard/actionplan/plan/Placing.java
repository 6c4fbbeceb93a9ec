package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Where actions stand in plans, for whoever places many of them at once. */
@ApplicationScoped
public class Placing {
    private final Plans plans;
    private final Initiatives initiatives;

    Placing(Plans plans, Initiatives initiatives) {
        this.plans = plans;
        this.initiatives = initiatives;
    }

    /** What these actions carry; none of those that carry nothing. */
    public Map<UUID, List<Placement>> of(Collection<UUID> actions) {
        return initiatives.placements(actions).stream()
                .collect(
                        Collectors.groupingBy(
                                Initiatives.Placed::action,
                                Collectors.mapping(
                                        Initiatives.Placed::placement, Collectors.toList())));
    }

    public Optional<Initiative> find(String plan, String initiative) {
        return initiatives.withCode(plan, initiative);
    }

    /** A violation for whatever keeps an initiative from being linked to the one it repeats. */
    public List<Violation> unlessRepeatable(Initiative one, Initiative first, String pointer) {
        return PlanRules.link(one, first).stream()
                .map(each -> Violation.at(pointer, each.message()))
                .toList();
    }

    /** A violation for whatever keeps the office from letting such an action carry it. */
    public List<Violation> unlessOpen(
            Placement placement, Lens lens, @Nullable String businessArea, String pointer) {
        var plan = plans.withCode(placement.plan());
        if (plan.isEmpty() || find(placement.plan(), placement.initiative()).isEmpty()) {
            return List.of(
                    Violation.at(
                            pointer,
                            "There is no initiative "
                                    + placement.plan()
                                    + "/"
                                    + placement.initiative()
                                    + "."));
        }
        var violations = new ArrayList<Violation>();
        if (plan.get().kind() == PlanKind.LOCAL) {
            violations.add(
                    Violation.at(
                            pointer,
                            "The plan "
                                    + placement.plan()
                                    + " is a unit's own; its lead alone writes it."));
        }
        if (plan.get().state() == PlanState.CLOSED) {
            violations.add(Violation.at(pointer, "The plan " + placement.plan() + " is closed."));
        }
        PlanRules.carry(plan.get().kind(), lens, businessArea)
                .forEach(each -> violations.add(Violation.at(pointer, each.message())));
        return violations;
    }
}
