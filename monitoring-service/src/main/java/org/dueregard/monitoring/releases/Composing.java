package org.dueregard.monitoring.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.monitoring.disclosure.Standard;
import org.dueregard.monitoring.disclosure.Tabulated;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.units.Units;
import org.dueregard.monitoring.verdicts.UsedDefinitions;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** An analyst composes a release: counts are taken, and what must not be shown is hidden. */
@ApplicationScoped
public class Composing {
    private static final int MOST_ATTEMPTS = 3;

    private final Releases releases;
    private final PublishedReleases published;
    private final Indicators indicators;
    private final Analysing analysing;
    private final UsedDefinitions used;
    private final Datasets datasets;
    private final Periods periods;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Composing(
            Releases releases,
            PublishedReleases published,
            Indicators indicators,
            Analysing analysing,
            UsedDefinitions used,
            Datasets datasets,
            Periods periods,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.releases = releases;
        this.published = published;
        this.indicators = indicators;
        this.analysing = analysing;
        this.used = used;
        this.datasets = datasets;
        this.periods = periods;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The attack takes as long as it takes, and nobody who sends figures waits for it: months are
     * held at the end only, and what was attacked is kept where they still are as they were.
     */
    @Transactional
    public Release compose(NewRelease asked, Caller by) {
        by.requireRole(Roles.ANALYST);
        DomainException.refuseIfAny("The release cannot be composed.", violations(asked));
        for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var months = certified(asked);
            var drawn = draw(asked, months);
            var counts = counts(drawn);
            var result =
                    Protection.protect(counts, earlier(counts), Standard.of(asked.threshold()));
            if (isStill(months, periods::revision)) {
                ReleaseRules.requireSafe(result);
                return freeze(asked, by, months, drawn, result);
            }
        }
        throw changing();
    }

    private Release freeze(
            NewRelease asked,
            Caller by,
            SortedMap<Month, Periods.Revision> months,
            List<DrawnTable> drawn,
            Protection.Result result) {
        if (!isStill(months, this::held)) {
            throw changing();
        }
        drawn.stream().map(each -> each.table().definition()).distinct().forEach(used::use);
        var draft = draft(asked, drawn, result.tables());
        var release = new Release(draft, result.audit(), by.person());
        releases.add(release, new ReleaseContent(draft, result.tables()));
        journal.record(
                new ReleaseFact.Composed(
                        draft.id(),
                        draft.title(),
                        asked,
                        result.audit().primary(),
                        result.audit().secondary(),
                        draft.corrects(),
                        draft.composedAt()),
                by,
                asked.correction());
        return release;
    }

    /** The month as it is, which nobody changes until the transaction ends. */
    private Optional<Periods.Revision> held(String dataset, YearMonth month) {
        var period = periods.requireLocked(dataset, month);
        return Optional.of(
                new Periods.Revision(
                        period.version(), period.isCertified(), period.dataChangedAt()));
    }

    private static boolean isStill(
            SortedMap<Month, Periods.Revision> months,
            BiFunction<String, YearMonth, Optional<Periods.Revision>> now) {
        return months.entrySet().stream()
                .allMatch(
                        each ->
                                now.apply(each.getKey().dataset(), each.getKey().month())
                                        .equals(Optional.of(each.getValue())));
    }

    private static DomainException changing() {
        return DomainException.brokenRule(
                "release-outdated",
                "The figures changed while the release was composed.",
                List.of(Violation.at("/periods", "are changing: compose it again")));
    }

    private List<Tabulated> counts(List<DrawnTable> drawn) {
        return drawn.stream()
                .map(each -> each.counts(datasets.require(each.table().definition().dataset())))
                .toList();
    }

    private List<Violation> violations(NewRelease asked) {
        var known =
                indicators.all().stream()
                        .map(IndicatorDefinition::indicator)
                        .collect(Collectors.toSet());
        var violations =
                new ArrayList<>(
                        ReleaseRules.asked(
                                asked,
                                known,
                                units::knows,
                                each -> datasets.require(indicators.require(each).dataset())));
        if (asked.corrects() != null) {
            var corrected = published.require(asked.corrects());
            violations.addAll(
                    ReleaseRules.correction(
                            asked,
                            corrected.content().tables(),
                            published.correctionOf(corrected.id()).isPresent()));
        }
        return violations;
    }

    /** A month of a dataset, in the order in which they are held by whoever holds several. */
    private record Month(String dataset, YearMonth month) implements Comparable<Month> {
        @Override
        public int compareTo(Month other) {
            return Comparator.comparing(Month::dataset)
                    .thenComparing(Month::month)
                    .compare(this, other);
        }
    }

    /** Where months change between two of these counts, what is drawn is not kept. */
    private List<DrawnTable> draw(NewRelease asked, SortedMap<Month, Periods.Revision> months) {
        var drawn = new ArrayList<DrawnTable>();
        for (var indicator : asked.indicators()) {
            var definition = indicators.require(indicator);
            for (var span : spans(asked)) {
                var table = analysing.tabulate(definition, span.from(), span.to());
                drawn.add(
                        new DrawnTable(
                                table,
                                span,
                                asked.units().contains(NewRelease.EVERY_UNIT)
                                        ? table.units()
                                        : asked.units(),
                                months.entrySet().stream()
                                        .filter(
                                                each ->
                                                        each.getKey()
                                                                        .dataset()
                                                                        .equals(
                                                                                definition
                                                                                        .dataset())
                                                                && span.months()
                                                                        .contains(
                                                                                each.getKey()
                                                                                        .month()))
                                        .map(each -> each.getValue().dataChangedAt())
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()));
            }
        }
        return drawn;
    }

    private static List<ReleasePeriod> spans(NewRelease asked) {
        return asked.periods().stream().map(text -> ReleasePeriod.of(text).orElseThrow()).toList();
    }

    /** Each month as it stands; refused where one is not certified. */
    private SortedMap<Month, Periods.Revision> certified(NewRelease asked) {
        var months = new TreeMap<Month, Periods.Revision>();
        var violations = new ArrayList<Violation>();
        for (var dataset :
                new TreeSet<>(
                        asked.indicators().stream()
                                .map(each -> indicators.require(each).dataset())
                                .toList())) {
            for (var month :
                    new TreeSet<>(
                            spans(asked).stream()
                                    .flatMap(span -> span.months().stream())
                                    .toList())) {
                var revision = periods.revision(dataset, month);
                if (revision.isPresent() && revision.get().certified()) {
                    months.put(new Month(dataset, month), revision.get());
                } else {
                    violations.add(
                            Violation.at(
                                    "/periods/" + at(month, spans(asked)),
                                    "%s of %s is not certified: ask its sender to certify it, or leave the period out"
                                            .formatted(month, dataset)));
                }
            }
        }
        if (!violations.isEmpty()) {
            throw DomainException.brokenRule(
                    "period-not-certified",
                    "A release stands on figures that their sender stands behind.",
                    violations);
        }
        return months;
    }

    private static int at(YearMonth month, List<ReleasePeriod> spans) {
        for (var i = 0; i < spans.size(); i++) {
            if (spans.get(i).months().contains(month)) {
                return i;
            }
        }
        return 0;
    }

    private List<Protection.Earlier> earlier(List<Tabulated> tables) {
        return Overlapping.of(tables, releases);
    }

    private ReleaseDocument draft(
            NewRelease asked, List<DrawnTable> drawn, List<Tabulated> decided) {
        var tables = new ArrayList<ReleasedTable>();
        for (var i = 0; i < drawn.size(); i++) {
            tables.add(
                    drawn.get(i)
                            .released(
                                    i + 1,
                                    decided.get(i),
                                    asked.rounding(),
                                    code -> units.require(code).name(),
                                    analysing.groups(drawn.get(i).table().definition())::nameOf));
        }
        return new ReleaseDocument(
                Ids.next(),
                asked.title(),
                asked.series(),
                clock.instant(),
                null,
                null,
                asked.corrects(),
                asked.correction(),
                asked.threshold(),
                asked.rounding(),
                sentence(asked),
                tables);
    }

    private static String sentence(NewRelease asked) {
        return "Counts from 1 to %d are hidden, and others beside them, with everything that was computed from them, so that nobody works them out from this release or from all of them together.%s"
                .formatted(
                        asked.threshold() - 1,
                        asked.rounding() == Rounding.NONE
                                ? ""
                                : " Every count that is shown is rounded to the nearest multiple of 5, each on its own, so sums need not add up; rates are computed from rounded counts.");
    }
}
