package org.dueregard.monitoring.dipsamples;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Tells from the samples how well flags are put, and how far what relies on them is trusted. */
@Startup
@ApplicationScoped
public class FlagReliance {
    private final Flags flags;
    private final DipSamples samples;
    private final Units units;
    private final FlagLimits limits;

    FlagReliance(Flags flags, DipSamples samples, Units units, FlagLimits limits) {
        this.flags = flags;
        this.samples = samples;
        this.units = units;
        this.limits = sound(limits);
    }

    /** Settings with which nothing can be told stop the service from starting. */
    static FlagLimits sound(FlagLimits limits) {
        if (!(limits.lowest() > 0 && limits.lowest() <= 1)) {
            throw new IllegalStateException(
                    "dueregard.flag-compliance.lowest is %s; it is a share of flags, more than 0 and 1 at most."
                            .formatted(limits.lowest()));
        }
        if (limits.months() < 1) {
            throw new IllegalStateException(
                    "dueregard.flag-compliance.months is %d; it is a number of months, 1 at least."
                            .formatted(limits.months()));
        }
        return limits;
    }

    /**
     * How far figures of an indicator in these months are trusted, by the samples of all boroughs
     * in them and shortly before; empty where it relies on no flag.
     */
    public Optional<Reliance> of(String indicator, YearMonth first, YearMonth to) {
        var relied = flags.of(indicator);
        if (relied.isEmpty()) {
            return Optional.empty();
        }
        var from = first.minusMonths(limits.months() - 1L);
        var found = samples.tallies(from, to, null);
        return Optional.of(
                Reliance.on(
                        relied.stream()
                                .map(
                                        flag ->
                                                found.stream()
                                                        .filter(each -> each.flag().equals(flag))
                                                        .findFirst()
                                                        .orElseGet(() -> FlagTally.none(flag)))
                                .toList(),
                        from,
                        to,
                        limits.lowest(),
                        units.boroughs().size()));
    }

    /**
     * How well flags were put in these months.
     *
     * @param unit in one borough; null for all of them
     */
    public FlagCompliance ask(
            @Nullable YearMonth from, @Nullable YearMonth to, @Nullable String unit) {
        var violations = DipSampleRules.ask(from, to, unit, units.boroughs()::contains);
        if (!violations.isEmpty() || from == null || to == null) {
            throw DomainException.invalid(violations);
        }
        return FlagCompliance.of(
                from,
                to,
                limits.lowest(),
                samples.number(from, to, unit),
                samples.tallies(from, to, unit),
                flags.all(),
                samples.units(from, to, unit),
                unit == null ? units.boroughs() : Set.of(unit));
    }
}
