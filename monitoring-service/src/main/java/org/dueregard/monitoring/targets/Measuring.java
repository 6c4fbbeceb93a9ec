package org.dueregard.monitoring.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.UnitResult;
import org.jspecify.annotations.Nullable;

/** Brings the values of a closed period together from the certified months of an indicator. */
@ApplicationScoped
class Measuring {
    private static final int DECIMALS = 6;

    private final Periods periods;
    private final Analysing analysing;

    Measuring(Periods periods, Analysing analysing) {
        this.periods = periods;
        this.analysing = analysing;
    }

    /** Empty unless every month of the period is certified. */
    Optional<NewAssessment> measure(
            IndicatorDefinition definition, Measure of, TargetPeriod period) {
        var months = months(period);
        for (var month : months) {
            if (periods.find(definition.dataset(), month).filter(Period::isCertified).isEmpty()) {
                return Optional.empty();
            }
        }
        var results =
                months.stream()
                        .map(month -> analysing.tabulate(definition, month).result(of.unit()))
                        .toList();
        return Optional.of(
                assessment(
                        period.text(),
                        definition,
                        of.group(),
                        results,
                        "%s v%d over %s to %s of %s, certified"
                                .formatted(
                                        definition.indicator(),
                                        definition.version(),
                                        months.getFirst(),
                                        months.getLast(),
                                        definition.dataset())));
    }

    /** The counts of the months are summed before they are divided. */
    static NewAssessment assessment(
            String period,
            IndicatorDefinition definition,
            String group,
            List<UnitResult> months,
            String source) {
        var rates = new TreeMap<String, BigDecimal>();
        for (var each : months.getFirst().groups()) {
            var rate = rate(definition, months.stream().map(m -> counts(m, each.group())));
            if (rate != null) {
                rates.put(each.group(), rate);
            }
        }
        return new NewAssessment(
                period,
                rates.get(group),
                rate(definition, months.stream().map(month -> against(month, group))),
                rates.values().stream().max(BigDecimal::compareTo).orElse(null),
                source,
                null,
                null);
    }

    private static List<YearMonth> months(TargetPeriod period) {
        var months = new ArrayList<YearMonth>();
        var last = YearMonth.from(period.lastDay());
        for (var month = YearMonth.from(period.firstDay());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private record Counts(long events, @Nullable Long among) {}

    private static Counts counts(UnitResult month, String group) {
        var result = month.group(group);
        return new Counts(result.events(), result.among());
    }

    private static Counts against(UnitResult month, String group) {
        var against = month.group(group).against();
        return against == null
                ? new Counts(0, null)
                : new Counts(against.events(), against.among());
    }

    /** Null where nobody is counted, or where how many there are is not known. */
    private static @Nullable BigDecimal rate(
            IndicatorDefinition definition, Stream<Counts> months) {
        long events = 0;
        long among = 0;
        for (var month : months.toList()) {
            if (month.among() == null) {
                return null;
            }
            events += month.events();
            among += month.among();
        }
        return among == 0
                ? null
                : BigDecimal.valueOf(events)
                        .multiply(BigDecimal.valueOf(definition.per()))
                        .divide(BigDecimal.valueOf(among), DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
    }
}
