package org.dueregard.monitoring.indicators;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Those whom events are set against. Of records, what was not counted is zero; of a population,
 * what is not held is missing, and so is every sum that would need it.
 */
final class Among {
    /** Nobody lives there, so nothing is missing. */
    static final Set<String> WITHOUT_RESIDENTS = Set.of(Unit.OUTSIDE, Unit.UNKNOWN);

    private final Tally counts;
    private final Set<String> partsOfForce;
    private final boolean population;
    private final String forceUnit;

    /** Groups of which every unit that the force is made of has a figure. */
    private final Set<String> completeInForce;

    private Among(Tally counts, Set<String> partsOfForce, boolean population, String forceUnit) {
        this.counts = counts;
        this.partsOfForce = Set.copyOf(partsOfForce);
        this.population = population;
        this.forceUnit = forceUnit;
        this.completeInForce =
                partsOfForce.stream()
                        .map(part -> counts.counts().getOrDefault(part, Map.of()).keySet())
                        .reduce(Among::ofBoth)
                        .orElse(Set.of());
    }

    private static Set<String> ofBoth(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    static Among records(Tally records, String forceUnit) {
        return new Among(records.withTotal(forceUnit), Set.of(), false, forceUnit);
    }

    /**
     * The population of the force as a source gives it; where none does, the sum over its units.
     *
     * @param unitsOfForce units whose residents are the population of the force
     */
    static Among population(Tally residents, Set<String> unitsOfForce, String forceUnit) {
        if (residents.counts().containsKey(forceUnit)) {
            return new Among(residents, Set.of(), true, forceUnit);
        }
        var ofForce = new HashMap<>(residents.counts());
        ofForce.keySet().retainAll(unitsOfForce);
        var all = new HashMap<>(residents.counts());
        all.put(
                forceUnit,
                new Tally(ofForce).withTotal(forceUnit).counts().getOrDefault(forceUnit, Map.of()));
        return new Among(new Tally(all), unitsOfForce, true, forceUnit);
    }

    /** The records of both. */
    Among plus(Among other) {
        return new Among(counts.plus(other.counts), partsOfForce, population, forceUnit);
    }

    Set<String> units() {
        return counts.units();
    }

    /** Null where the population is missing. */
    @Nullable Long count(String unit, String group) {
        return isHeld(unit, group) ? counts.count(unit, group) : null;
    }

    private boolean isHeld(String unit, String group) {
        if (!population || WITHOUT_RESIDENTS.contains(unit)) {
            return true;
        }
        return unit.equals(forceUnit) && !partsOfForce.isEmpty()
                ? completeInForce.contains(group)
                : counts.counts().getOrDefault(unit, Map.of()).containsKey(group);
    }

    /** What was counted there, the missing left out. */
    long known(String unit, String group) {
        return counts.count(unit, group);
    }

    /** Units that have no figure of the group and would have to have one. */
    private List<String> lacking(String unit, String group) {
        if (isHeld(unit, group)) {
            return List.of();
        }
        var needed =
                unit.equals(forceUnit) && !partsOfForce.isEmpty() ? partsOfForce : Set.of(unit);
        return needed.stream()
                .filter(part -> !counts.counts().getOrDefault(part, Map.of()).containsKey(group))
                .toList();
    }

    /** What is missing for the figures of these units, by unit. */
    List<MissingPopulation> missing(Collection<String> units, List<String> groups) {
        var lacking = new TreeSet<String>();
        for (var unit : units) {
            groups.forEach(group -> lacking.addAll(lacking(unit, group)));
        }
        return lacking.stream()
                .map(
                        unit ->
                                new MissingPopulation(
                                        unit,
                                        groups.stream()
                                                .filter(group -> !lacking(unit, group).isEmpty())
                                                .toList()))
                .toList();
    }
}
