package org.dueregard.monitoring.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dueregard.monitoring.disclosure.Suppression;
import org.jspecify.annotations.Nullable;

/** Looks at the figures of observations, each time anew: a correction elsewhere can mend one. */
@ApplicationScoped
public class Checking {
    private final Observations observations;

    Checking(Observations observations) {
        this.observations = observations;
    }

    /** Those that were not withdrawn, in the same order. */
    public List<CheckedObservation> check(List<Observation> some) {
        var before = before(some);
        return some.stream()
                .filter(each -> each.said() != null)
                .map(
                        each -> {
                            var said = Objects.requireNonNull(each.said());
                            var change = said.change();
                            var then =
                                    change == null
                                            ? null
                                            : before.get(each.source() + "/" + change.since());
                            return new CheckedObservation(
                                    each,
                                    said,
                                    StatedFigures.check(said, then),
                                    isSmall(said.figure()));
                        })
                .toList();
    }

    /** What stated changes are changes from, in one query for each source. */
    private Map<String, Said> before(List<Observation> some) {
        var wanted = new HashMap<String, HashSet<String>>();
        for (var each : some) {
            var said = each.said();
            if (said != null && said.change() != null) {
                wanted.computeIfAbsent(each.source(), _ -> new HashSet<>())
                        .add(said.change().since());
            }
        }
        var before = new HashMap<String, Said>();
        wanted.forEach(
                (source, references) ->
                        observations
                                .of(source, references)
                                .forEach(
                                        (reference, versions) ->
                                                present(versions)
                                                        .forEach(
                                                                said ->
                                                                        before.put(
                                                                                source + "/"
                                                                                        + reference,
                                                                                said))));
        return before;
    }

    private static Stream<Said> present(List<Observation> versions) {
        return versions.stream()
                .max(java.util.Comparator.comparing(Observation::version))
                .map(Observation::said)
                .stream();
    }

    /** A person may be known from so few; a count of nothing names nobody. */
    private static boolean isSmall(PrintedFigure figure) {
        return isSmall(figure.numerator()) || isSmall(figure.decimalValue());
    }

    private static boolean isSmall(@Nullable Long count) {
        return count != null && count > 0 && count < Suppression.THRESHOLD;
    }

    private static boolean isSmall(@Nullable BigDecimal value) {
        return value != null
                && value.stripTrailingZeros().scale() <= 0
                && isSmall(value.longValue());
    }
}
