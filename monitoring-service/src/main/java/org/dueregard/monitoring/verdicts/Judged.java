package org.dueregard.monitoring.verdicts;

import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.statistics.Persistence.Period;

/**
 * A family of comparisons, judged.
 *
 * @param tests how many were counted in the adjustment
 * @param said what the month says of each, for the persistence of later ones
 */
public record Judged(List<Verdict> verdicts, int tests, Map<Place, Period> said) {
    public Judged {
        verdicts = List.copyOf(verdicts);
        said = Map.copyOf(said);
    }

    /** A group in a unit. */
    public record Place(String unit, String group) {}

    /** How many comparisons the family has, tested or not. */
    public int family() {
        return verdicts.size();
    }

    /** What was too small or not estimable took no part in the adjustment. */
    public int leftOut() {
        return verdicts.size() - tests;
    }

    public Verdict verdict(String unit, String group) {
        return verdicts.stream()
                .filter(each -> each.unit().equals(unit) && each.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verdict on " + group));
    }
}
