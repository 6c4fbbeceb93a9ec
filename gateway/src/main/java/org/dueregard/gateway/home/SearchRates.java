package org.dueregard.gateway.home;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dueregard.gateway.home.MonitoringFigures.Indicator;
import org.dueregard.gateway.home.MonitoringFigures.Interval;
import org.dueregard.gateway.home.MonitoringFigures.Month;
import org.dueregard.gateway.home.MonitoringFigures.OfGroup;
import org.dueregard.gateway.home.MonitoringFigures.OfUnit;
import org.dueregard.gateway.home.MonitoringFigures.Results;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Search rates by borough, made ready to be read: of the latest month that has figures, for the
 * group that the indicator watches and its comparator, the force first and then the boroughs by
 * name.
 */
@ApplicationScoped
public class SearchRates {
    private static final Logger LOG = Logger.getLogger(SearchRates.class);
    private static final String EVERY_UNIT = "*";
    private static final String FORCE = "FORCE";
    private static final int MONTHS = 200;

    private final MonitoringFigures monitoring;

    /**
     * One figure with its limits, as text.
     *
     * @param value empty where there is none; then {@code instead} says why
     * @param upper empty where nothing bounds it
     */
    public record Figure(String value, String lower, String upper, String instead) {
        static Figure none(String instead) {
            return new Figure("", "", "", instead);
        }

        public boolean known() {
            return !value.isEmpty();
        }
    }

    /**
     * One borough, or the force.
     *
     * @param worstCase between what and what the ratio lies, whatever the unknown are
     */
    public record Row(
            String unit, Figure group, Figure comparator, Figure ratio, String worstCase) {}

    /** The table of one month. */
    public record Table(
            String period,
            String rateTitle,
            String group,
            String comparator,
            List<Row> rows,
            List<String> caveats) {}

    @Inject
    public SearchRates(@RestClient MonitoringFigures monitoring) {
        this.monitoring = monitoring;
    }

    /** The latest table; empty when nothing was counted yet, or the service does not give it. */
    public Uni<Optional<Table>> latest(Session session) {
        var authorization = "Bearer " + session.accessToken();
        return latestMonth(authorization, null)
                .flatMap(
                        month ->
                                month.map(known -> tableOf(authorization, known))
                                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .onFailure()
                .recoverWithItem(
                        failure -> {
                            LOG.warnf("The home page lacks search rates: %s", failure);
                            return Optional.empty();
                        });
    }

    private Uni<Optional<String>> latestMonth(String authorization, @Nullable String after) {
        return monitoring
                .months(authorization, after, MONTHS)
                .flatMap(
                        months ->
                                months.next() != null
                                        ? latestMonth(authorization, months.next())
                                        : Uni.createFrom()
                                                .item(
                                                        months.shown().stream()
                                                                .map(Month::period)
                                                                .max(Comparator.naturalOrder())));
    }

    private Uni<Optional<Table>> tableOf(String authorization, String month) {
        return Uni.combine()
                .all()
                .unis(
                        monitoring.searchRate(authorization),
                        monitoring.searchRates(authorization, month, EVERY_UNIT))
                .with((indicator, results) -> table(month, indicator, results));
    }

    static Optional<Table> table(String month, Indicator indicator, Results results) {
        var groups = indicator.alertGroups();
        var comparator = indicator.comparator();
        var units = results.units();
        if (groups == null || groups.isEmpty() || comparator == null || units == null) {
            return Optional.empty();
        }
        var group = groups.getFirst();
        var sorted = new ArrayList<>(units);
        sorted.sort(
                Comparator.comparing((OfUnit unit) -> !unit.unit().equals(FORCE))
                        .thenComparing(SearchRates::name));
        var rows = sorted.stream().map(unit -> row(unit, group, comparator)).toList();
        return Optional.of(
                new Table(
                        month,
                        indicator.rateTitle() == null ? "Rate" : indicator.rateTitle(),
                        group,
                        comparator,
                        rows,
                        results.caveats() == null ? List.of() : results.caveats()));
    }

    private static String name(OfUnit unit) {
        return unit.name() == null ? unit.unit() : unit.name();
    }

    private static Row row(OfUnit unit, String group, String comparator) {
        var watched = find(unit, group);
        var compared = find(unit, comparator);
        return new Row(
                name(unit),
                rate(watched),
                rate(compared),
                isHidden(watched) || isHidden(compared)
                        ? Figure.none("hidden")
                        : figure(watched == null ? null : watched.ratio()),
                worstCase(watched));
    }

    private static @Nullable OfGroup find(OfUnit unit, String group) {
        if (unit.groups() == null) {
            return null;
        }
        return unit.groups().stream()
                .filter(candidate -> candidate.group().equals(group))
                .findFirst()
                .orElse(null);
    }

    private static boolean isHidden(@Nullable OfGroup group) {
        return group != null && group.suppressed();
    }

    private static Figure rate(@Nullable OfGroup group) {
        return isHidden(group)
                ? Figure.none("hidden")
                : figure(group == null ? null : group.rate());
    }

    private static Figure figure(@Nullable Interval interval) {
        return interval == null || interval.point() == null
                ? Figure.none("cannot be estimated")
                : new Figure(
                        rounded(interval.point()),
                        rounded(interval.lower()),
                        rounded(interval.upper()),
                        "");
    }

    private static String worstCase(@Nullable OfGroup group) {
        if (group == null || group.worstCase() == null) {
            return "";
        }
        var upper = rounded(group.worstCase().upper());
        return rounded(group.worstCase().lower()) + (upper.isEmpty() ? " or more" : " to " + upper);
    }

    private static String rounded(@Nullable Double number) {
        return number == null
                ? ""
                : BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
