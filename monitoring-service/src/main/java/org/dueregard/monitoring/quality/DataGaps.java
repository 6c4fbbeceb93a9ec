package org.dueregard.monitoring.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Indicators;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells of which indicators there are no figures, or none of late. */
@ApplicationScoped
public class DataGaps {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Indicators indicators;
    private final Periods periods;
    private final Period grace;
    private final InstantSource clock;

    DataGaps(
            Indicators indicators,
            Periods periods,
            @ConfigProperty(name = "dueregard.data.due-within") Period grace,
            InstantSource clock) {
        this.indicators = indicators;
        this.periods = periods;
        this.grace = grace;
        this.clock = clock;
    }

    /** Every indicator, by its code. */
    public List<DataGap> all() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var latest = new HashMap<String, Optional<YearMonth>>();
        return indicators.all().stream()
                .map(
                        definition ->
                                DataGap.of(
                                        definition,
                                        latest.computeIfAbsent(definition.dataset(), this::latest)
                                                .orElse(null),
                                        today,
                                        grace))
                .toList();
    }

    private Optional<YearMonth> latest(String dataset) {
        return periods.latest(dataset).map(month -> month.id().yearMonth());
    }
}
