package org.dueregard.monitoring.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.dipsamples.Confidence;
import org.dueregard.monitoring.dipsamples.Reliance;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Table;
import org.jspecify.annotations.Nullable;

/**
 * What an answer stands on.
 *
 * @param periods the months of it that figures were ever sent for, the oldest first
 * @param populationAsAt when a figure of the population last changed; null where events are set
 *     against records
 * @param suppressed whether small numbers are hidden from this caller
 * @param confidence how far it is trusted by the flags that it relies on; null where on none
 * @param caveats those of the definition, and those of the answer
 */
public record Basis(
        IndicatorDefinition definition,
        List<Period> periods,
        @Nullable Instant populationAsAt,
        boolean suppressed,
        @Nullable Confidence confidence,
        List<String> caveats) {
    public Basis {
        periods = List.copyOf(periods);
        caveats = List.copyOf(caveats);
    }

    static Basis of(Table table, List<Period> months, boolean suppressed) {
        var definition = table.definition();
        var caveats = new ArrayList<>(definition.caveats());
        if (months.stream().anyMatch(month -> !month.isCertified())) {
            caveats.add("Not all of these months are certified; their figures may change.");
        }
        return new Basis(definition, months, table.populationAsAt(), suppressed, null, caveats);
    }

    /** When figures of these months last changed; null where there are none. */
    public @Nullable Instant dataAsAt() {
        return periods.stream()
                .map(Period::dataChangedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Basis with(List<String> more) {
        var all = new ArrayList<>(caveats);
        all.addAll(more);
        return new Basis(definition, periods, populationAsAt, suppressed, confidence, all);
    }

    Basis relying(Optional<Reliance> on) {
        return on.map(
                        reliance -> {
                            var all = new ArrayList<>(caveats);
                            all.addAll(reliance.because());
                            return new Basis(
                                    definition,
                                    periods,
                                    populationAsAt,
                                    suppressed,
                                    reliance.confidence(),
                                    all);
                        })
                .orElse(this);
    }
}
