package org.dueregard.monitoring.verdicts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.Counted;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.statistics.Persistence;
import org.dueregard.monitoring.verdicts.Judged.Place;

/** Counts and judges certified months. It writes nothing. */
@ApplicationScoped
public class Evaluating {
    private final Analysing analysing;
    private final Periods periods;

    Evaluating(Analysing analysing, Periods periods) {
        this.analysing = analysing;
        this.periods = periods;
    }

    /** A month as it was counted and judged. */
    public record Evaluated(Counted counted, Judged judged) {}

    /** Judges a certified month in the light of those before it. */
    public Evaluated evaluate(IndicatorDefinition definition, YearMonth month) {
        var earlier = new ArrayList<Map<Place, Persistence.Period>>();
        for (var back = definition.persistence().of() - 1; back > 0; back--) {
            earlier.add(said(definition, month.minusMonths(back)));
        }
        var counted = analysing.count(definition, month);
        return new Evaluated(counted, Judging.judge(definition, counted, earlier));
    }

    /** What a month says, whatever the months before it; nothing where nobody stands behind it. */
    private Map<Place, Persistence.Period> said(IndicatorDefinition definition, YearMonth month) {
        return periods.find(definition.dataset(), month)
                .filter(Period::isCertified)
                .map(
                        certified ->
                                Judging.judge(
                                                definition,
                                                analysing.count(definition, month),
                                                List.of())
                                        .said())
                .orElse(Map.of());
    }
}
