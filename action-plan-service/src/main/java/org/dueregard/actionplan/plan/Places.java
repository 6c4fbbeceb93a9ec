package org.dueregard.actionplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Plans and initiatives that were looked up together, by their codes. */
public final class Places {
    private final Map<String, Plan> plans;
    private final Map<Place, Initiative> initiatives;

    private Places(Map<String, Plan> plans, Map<Place, Initiative> initiatives) {
        this.plans = plans;
        this.initiatives = initiatives;
    }

    static Places of(Collection<Plan> plans, Collection<Initiative> initiatives) {
        return new Places(
                plans.stream().collect(Collectors.toMap(Plan::code, Function.identity())),
                initiatives.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new Place(each.plan(), each.code()),
                                        Function.identity())));
    }

    public Optional<Plan> plan(String code) {
        return Optional.ofNullable(plans.get(code));
    }

    public Optional<Initiative> find(Place place) {
        return Optional.ofNullable(initiatives.get(place));
    }

    public Initiative require(Place place) {
        return find(place).orElseThrow(() -> DomainException.notFound("initiative", place));
    }

    /** A violation for whatever keeps the office from letting such an action carry it. */
    public List<Violation> unlessOpen(
            Place place, Lens lens, @Nullable String businessArea, String pointer) {
        var plan = plan(place.plan());
        if (plan.isEmpty() || find(place).isEmpty()) {
            return List.of(Violation.at(pointer, "There is no initiative " + place + "."));
        }
        var violations = new ArrayList<Violation>();
        if (plan.get().kind() == PlanKind.LOCAL) {
            violations.add(
                    Violation.at(
                            pointer,
                            "The plan "
                                    + place.plan()
                                    + " is a unit's own; its lead alone writes it."));
        }
        if (plan.get().state() == PlanState.CLOSED) {
            violations.add(Violation.at(pointer, "The plan " + place.plan() + " is closed."));
        }
        PlanRules.carry(plan.get().kind(), lens, businessArea)
                .forEach(each -> violations.add(Violation.at(pointer, each.message())));
        return violations;
    }
}
