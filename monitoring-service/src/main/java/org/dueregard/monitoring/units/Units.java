package org.dueregard.monitoring.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;

/** The units that there are: the force, its boroughs, the City, and the two that hold the rest. */
@ApplicationScoped
public class Units {
    private static final String CITY_OF_LONDON = "E09000001";

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Set<String> boroughs;

    public Units(Boundaries boundaries) {
        add(new Unit(Unit.FORCE, "Metropolitan Police Service", UnitKind.FORCE));
        boundaries
                .areas()
                .forEach(
                        area ->
                                add(
                                        new Unit(
                                                area.code(),
                                                area.name(),
                                                area.code().equals(CITY_OF_LONDON)
                                                        ? UnitKind.OTHER_POLICE_AREA
                                                        : UnitKind.BOROUGH)));
        add(new Unit(Unit.OUTSIDE, "Outside London", UnitKind.NO_BOROUGH));
        add(new Unit(Unit.UNKNOWN, "Place not recorded", UnitKind.NO_BOROUGH));
        boroughs =
                units.values().stream()
                        .filter(unit -> unit.kind() == UnitKind.BOROUGH)
                        .map(Unit::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public List<Unit> all() {
        return new ArrayList<>(units.values());
    }

    /** The code of the unit that has this code or this name, in whatever case. */
    public Optional<String> codeOf(String text) {
        return units.values().stream()
                .filter(
                        unit ->
                                unit.code().equalsIgnoreCase(text)
                                        || unit.name().equalsIgnoreCase(text))
                .map(Unit::code)
                .findFirst();
    }

    public boolean knows(String code) {
        return units.containsKey(code);
    }

    public Unit require(String code) {
        var unit = units.get(code);
        if (unit == null) {
            throw DomainException.notFound("unit", code);
        }
        return unit;
    }

    /** Codes of the boroughs whose residents are the population of the force. */
    public Set<String> boroughs() {
        return boroughs;
    }

    private void add(Unit unit) {
        units.put(unit.code(), unit);
    }
}
