package org.dueregard.monitoring.dipsamples;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well flags are put in some months.
 *
 * @param lowest the least share with which figures are trusted
 * @param samples how many there are
 * @param all every check of every flag together
 * @param flags every flag that there is, sampled or not
 * @param unitsWithoutSamples boroughs of which there is none; they are not taken to be right
 */
public record FlagCompliance(
        YearMonth from,
        YearMonth to,
        double lowest,
        long samples,
        FlagTally all,
        List<FlagTally> flags,
        Set<String> unitsWithoutSamples) {
    private static final String ALL = "*";

    /**
     * @param found what samples have shown; a flag that is not there was not sampled
     * @param sampled boroughs of which there is a sample
     * @param asked boroughs of which there should be one
     */
    static FlagCompliance of(
            YearMonth from,
            YearMonth to,
            double lowest,
            long samples,
            List<FlagTally> found,
            List<Flag> flags,
            Set<String> sampled,
            Set<String> asked) {
        Map<String, FlagTally> byFlag =
                found.stream().collect(Collectors.toMap(FlagTally::flag, Function.identity()));
        var missing = new TreeSet<>(asked);
        missing.removeAll(sampled);
        return new FlagCompliance(
                from,
                to,
                lowest,
                samples,
                new FlagTally(
                        ALL,
                        samples,
                        sampled.size(),
                        found.stream().mapToLong(FlagTally::sampled).sum(),
                        found.stream().mapToLong(FlagTally::correct).sum()),
                flags.stream()
                        .map(flag -> byFlag.getOrDefault(flag.flag(), FlagTally.none(flag.flag())))
                        .toList(),
                missing);
    }
}
