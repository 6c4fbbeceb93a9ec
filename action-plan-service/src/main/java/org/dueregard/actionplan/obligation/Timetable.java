package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something that recurs falls due. Each date is counted from the anchor, never from the date
 * before, so that the end of a short month does not pull the later ones forward.
 *
 * @param anchor the day from which periods and offsets are counted; not itself a due date
 * @param every how often it recurs, such as P3M; null where offsets say it
 * @param offsets the only times that it falls due, such as P6M, P12M, P18M; empty where it recurs
 * @param rolling whether the next one is counted from the day on which the last one was met
 */
public record Timetable(
        LocalDate anchor, @Nullable Period every, List<Period> offsets, boolean rolling) {

    /** Due dates up to that day, and always the first one after it. */
    List<LocalDate> until(LocalDate day) {
        if (every == null) {
            return offsets.stream().map(anchor::plus).sorted().toList();
        }
        if (rolling) {
            return List.of(anchor.plus(every));
        }
        var dates = new ArrayList<LocalDate>();
        var number = 1;
        LocalDate next;
        do {
            next = anchor.plus(every.multipliedBy(number));
            dates.add(next);
            number++;
        } while (!next.isAfter(day));
        return dates;
    }

    /** The same for one of several posts, whose dates are spread over the period. */
    Timetable spread(Spread among) {
        if (every == null) {
            return this;
        }
        var days = ChronoUnit.DAYS.between(anchor, anchor.plus(every));
        var earlier = days * (among.of() - among.number()) / among.of();
        return new Timetable(anchor.minusDays(earlier), every, offsets, rolling);
    }
}
