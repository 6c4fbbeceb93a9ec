package org.dueregard.monitoring.verdicts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.dueregard.monitoring.indicators.Counted;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.statistics.Persistence;
import org.dueregard.monitoring.verdicts.Judged.Place;

/**
 * What thresholds would have drawn in the past, month by month.
 *
 * @param definition with the thresholds that are rehearsed
 */
public record Rehearsal(IndicatorDefinition definition, List<Month> months) {

    public Rehearsal {
        months = List.copyOf(months);
    }

    /**
     * A month of the rehearsal.
     *
     * @param drawn signals of the groups and units that were asked for
     * @param opens those of them that no earlier month of the rehearsal has drawn
     * @param held what passed the figures, and was held by strata or persistence
     * @param tooSmallToTell how many of them were
     * @param drawnAtPresent how many the thresholds that hold now would have drawn
     */
    public record Month(
            YearMonth month,
            int family,
            int tests,
            List<Verdict> drawn,
            Set<Place> opens,
            List<Verdict> held,
            int tooSmallToTell,
            int drawnAtPresent) {}

    /**
     * Rehearses. From the same counts always the same.
     *
     * @param present the definition that holds now
     * @param rehearsed the same with other thresholds
     * @param counts of the months, those before the first one that count for persistence among
     *     them; a month that is not there has no figure
     * @param from the first month that is told of
     */
    static Rehearsal of(
            IndicatorDefinition present,
            IndicatorDefinition rehearsed,
            NavigableMap<YearMonth, Counted> counts,
            YearMonth from,
            Set<Place> asked) {
        var seen = new HashSet<Place>();
        var months = new ArrayList<Month>();
        for (var month : counts.tailMap(from, true).keySet()) {
            var judged = judge(rehearsed, counts, month);
            var now = judge(present, counts, month);
            var drawn = of(judged, asked, Outcome.SIGNAL);
            var opens = new HashSet<Place>();
            for (var verdict : drawn) {
                var place = new Place(verdict.unit(), verdict.group());
                if (seen.add(place)) {
                    opens.add(place);
                }
            }
            var held = new ArrayList<>(of(judged, asked, Outcome.HELD_BY_STRATA));
            held.addAll(of(judged, asked, Outcome.HELD_BY_PERSISTENCE));
            months.add(
                    new Month(
                            month,
                            judged.family(),
                            judged.tests(),
                            drawn,
                            opens,
                            held,
                            of(judged, asked, Outcome.TOO_SMALL_TO_TELL).size(),
                            of(now, asked, Outcome.SIGNAL).size()));
        }
        return new Rehearsal(rehearsed, months);
    }

    private static Judged judge(
            IndicatorDefinition definition,
            NavigableMap<YearMonth, Counted> counts,
            YearMonth month) {
        var earlier = new ArrayList<Map<Place, Persistence.Period>>();
        for (var back = definition.persistence().of() - 1; back > 0; back--) {
            var before = counts.get(month.minusMonths(back));
            earlier.add(
                    before == null
                            ? Map.of()
                            : Judging.judge(definition, before, List.of()).said());
        }
        var counted = counts.get(month);
        if (counted == null) {
            throw new IllegalArgumentException("no counts of " + month);
        }
        return Judging.judge(definition, counted, earlier);
    }

    private static List<Verdict> of(Judged judged, Set<Place> asked, Outcome outcome) {
        return judged.verdicts().stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .filter(verdict -> asked.contains(new Place(verdict.unit(), verdict.group())))
                .toList();
    }
}
