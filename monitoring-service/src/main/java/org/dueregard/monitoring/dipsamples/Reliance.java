package org.dueregard.monitoring.dipsamples;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dueregard.monitoring.statistics.Estimate;

/**
 * How far figures are trusted that rely on flags.
 *
 * @param because what a reader has to know of that; empty where every flag is right everywhere
 */
public record Reliance(Confidence confidence, List<String> because) {
    public Reliance {
        because = List.copyOf(because);
    }

    /**
     * The worst flag decides: a flag that is right does not mend another.
     *
     * @param flags what samples have shown of each flag that the figures rely on; one at least
     * @param boroughs how many there are
     */
    static Reliance on(
            List<FlagTally> flags, YearMonth from, YearMonth to, double lowest, int boroughs) {
        var because = new ArrayList<String>();
        var months = from.equals(to) ? "in " + from : "from %s to %s".formatted(from, to);
        for (var flag : flags) {
            if (flag.confidence(lowest) == Confidence.LOW_CONFIDENCE
                    && flag.compliance() instanceof Estimate share) {
                because.add(
                        "%s: the flag %s was right in %d of %d records sampled %s (%s %%, interval %s to %s %%); %s %% are asked for."
                                .formatted(
                                        Confidence.LOW_CONFIDENCE,
                                        flag.flag(),
                                        flag.correct(),
                                        flag.sampled(),
                                        months,
                                        percent(share.point()),
                                        percent(share.lower()),
                                        percent(share.upper()),
                                        percent(lowest)));
            }
        }
        var notSampled = named(flags, Confidence.NOT_SAMPLED, lowest);
        if (!notSampled.isEmpty()) {
            because.add(
                    "%s: nobody looked %s whether these flags are right: %s."
                            .formatted(Confidence.NOT_SAMPLED, months, notSampled));
        }
        var partly =
                flags.stream()
                        .filter(flag -> flag.units() > 0 && flag.units() < boroughs)
                        .map(flag -> "%s in %d".formatted(flag.flag(), flag.units()))
                        .collect(Collectors.joining(", "));
        if (!partly.isEmpty()) {
            because.add(
                    "Of %d boroughs flags were sampled of some only (%s); of the others it is not known whether they are right."
                            .formatted(boroughs, partly));
        }
        return new Reliance(
                flags.stream()
                        .map(flag -> flag.confidence(lowest))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                because);
    }

    private static String named(List<FlagTally> flags, Confidence confidence, double lowest) {
        return flags.stream()
                .filter(flag -> flag.confidence(lowest) == confidence)
                .map(FlagTally::flag)
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f", 100 * share);
    }
}
