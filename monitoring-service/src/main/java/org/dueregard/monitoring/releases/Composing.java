package org.dueregard.monitoring.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dueregard.monitoring.certification.PeriodId;
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

    @Transactional
    public Release compose(NewRelease asked, Caller by) {
        by.requireRole(Roles.ANALYST);
        DomainException.refuseIfAny("The release cannot be composed.", violations(asked));
        var drawn = draw(asked);
        var counts = new ArrayList<Tabulated>();
        drawn.forEach(
                each ->
                        counts.add(
                                each.counts(
                                        datasets.require(each.table().definition().dataset()))));
        var result = Protection.protect(counts, earlier(counts), Standard.of(asked.threshold()));
        if (!result.unsafe().isEmpty()) {
            throw DomainException.brokenRule(
                    "disclosure-unsafe",
                    "The release would give small numbers away.",
                    ReleaseRules.unsafe(result.unsafe()));
        }
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

    /** All counts as they stand at one instant: the months are held until the transaction ends. */
    private List<DrawnTable> draw(NewRelease asked) {
        var spans =
                asked.periods().stream().map(text -> ReleasePeriod.of(text).orElseThrow()).toList();
        var definitions = asked.indicators().stream().map(indicators::require).toList();
        var changed = hold(definitions, spans);
        var drawn = new ArrayList<DrawnTable>();
        for (var definition : definitions) {
            used.use(definition);
            for (var span : spans) {
                var table = analysing.tabulate(definition, span.from(), span.to());
                drawn.add(
                        new DrawnTable(
                                table,
                                span,
                                asked.units().contains(NewRelease.EVERY_UNIT)
                                        ? table.units()
                                        : asked.units(),
                                span.months().stream()
                                        .map(
                                                month ->
                                                        changed.get(
                                                                PeriodId.of(
                                                                        definition.dataset(),
                                                                        month)))
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()));
            }
        }
        return drawn;
    }

    /** When each month last changed; refused where one is not certified. */
    private Map<PeriodId, Instant> hold(
            List<IndicatorDefinition> definitions, List<ReleasePeriod> spans) {
        var months = new TreeSet<YearMonth>();
        spans.forEach(span -> months.addAll(span.months()));
        var changed = new HashMap<PeriodId, Instant>();
        var violations = new ArrayList<Violation>();
        var sorted = new TreeSet<>(definitions.stream().map(IndicatorDefinition::dataset).toList());
        for (var dataset : sorted) {
            for (var month : months) {
                var period = periods.find(dataset, month);
                if (period.isEmpty() || !periods.requireLocked(dataset, month).isCertified()) {
                    violations.add(
                            Violation.at(
                                    "/periods/" + at(month, spans),
                                    "%s of %s is not certified: ask its sender to certify it, or leave the period out"
                                            .formatted(month, dataset)));
                } else {
                    changed.put(PeriodId.of(dataset, month), period.get().dataChangedAt());
                }
            }
        }
        if (!violations.isEmpty()) {
            throw DomainException.brokenRule(
                    "period-not-certified",
                    "A release stands on figures that their sender stands behind.",
                    violations);
        }
        return changed;
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
