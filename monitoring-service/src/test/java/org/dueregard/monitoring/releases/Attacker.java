package org.dueregard.monitoring.releases;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.FeasibleRanges;
import org.dueregard.monitoring.statistics.FeasibleRanges.Equation;
import org.dueregard.monitoring.statistics.FeasibleRanges.Term;
import org.jspecify.annotations.Nullable;

/**
 * One who reads everything that is published, knows the definitions and the thresholds, and solves
 * for what is hidden. They are stronger than anybody who reads: an oracle tells them which hidden
 * cells are small (of a hidden sum only that it is not zero), and which counts did not change
 * between two releases. Nothing of how counts were hidden is used here; the equations are set up
 * from the published documents anew.
 */
final class Attacker {
    static final String EVERYBODY = "*";

    private final Indicators indicators;
    private final long threshold;
    private final Map<Unknown, Integer> places = new LinkedHashMap<>();
    private final List<Long> truths = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> sums = new HashSet<>();
    private final Set<Integer> derived = new HashSet<>();
    private final Set<Equation> equations = new LinkedHashSet<>();
    private final List<Column> columns = new ArrayList<>();

    /** What a count is really: asked only for what a reader would have to be told. */
    interface Oracle {
        long count(ReleasedTable table, String unit, String group, boolean events);
    }

    /** The same count has the same name in whatever table. */
    private record Unknown(String name, long truth) {}

    /** The counts of a table of one kind: the events, or those among whom they are. */
    private record Column(
            String dataset,
            Set<Condition> where,
            String by,
            YearMonth from,
            YearMonth to,
            Map<String, Integer> cells) {}

    Attacker(Indicators indicators, long threshold) {
        this.indicators = indicators;
        this.threshold = threshold;
    }

    void read(ReleaseDocument document, Oracle oracle) {
        document.tables().forEach(table -> read(table, oracle));
    }

    private void read(ReleasedTable table, Oracle oracle) {
        var definition = indicators.require(table.indicator(), table.definitionVersion());
        var events = column(table, definition, new HashSet<>(definition.numerator()), true, oracle);
        sums(table, events);
        if (definition.denominator() instanceof Denominator.OfRecords(var where)) {
            var among = column(table, definition, new HashSet<>(where), false, oracle);
            sums(table, among);
        }
        for (var figure : table.figures()) {
            ratio(table, figure, events);
        }
    }

    private Column column(
            ReleasedTable table,
            IndicatorDefinition definition,
            Set<Condition> where,
            boolean ofEvents,
            Oracle oracle) {
        var by = definition.dimension() + "/" + definition.mapping() + "/" + definition.merged();
        var column =
                new Column(table.dataset(), where, by, table.from(), table.to(), new HashMap<>());
        for (var figure : table.figures()) {
            var name =
                    "%s %s %s %s %s %s-%s"
                            .formatted(
                                    table.dataset(),
                                    where.stream().map(Object::toString).sorted().toList(),
                                    figure.group().equals(EVERYBODY) ? "" : by,
                                    figure.group(),
                                    figure.unit(),
                                    table.from(),
                                    table.to());
            var place = place(name, oracle.count(table, figure.unit(), figure.group(), ofEvents));
            if ((ofEvents ? figure.events() : figure.among()) != null) {
                seen.add(place);
            }
            column.cells().put(figure.unit() + " " + figure.group(), place);
        }
        columns.add(column);
        return column;
    }

    private int place(String name, long truth) {
        var place = places.computeIfAbsent(new Unknown(name, truth), each -> places.size());
        if (place == truths.size()) {
            truths.add(truth);
        }
        return place;
    }

    private void sums(ReleasedTable table, Column column) {
        for (var unit : table.units()) {
            sum(
                    requireNonNull(column.cells().get(unit.code() + " " + EVERYBODY)),
                    table.groups().stream()
                            .filter(group -> !group.code().equals(EVERYBODY))
                            .map(group -> column.cells().get(unit.code() + " " + group.code()))
                            .toList());
        }
        for (var group : table.groups()) {
            var parts =
                    table.units().stream()
                            .filter(unit -> !unit.code().equals("FORCE"))
                            .map(unit -> column.cells().get(unit.code() + " " + group.code()))
                            .toList();
            var force = column.cells().get("FORCE " + group.code());
            if (force != null && !parts.isEmpty()) {
                difference(force, parts, "other units " + group.code() + column);
            }
        }
    }

    /** The whole is its parts, and what is left over, if anything is, is a count as well. */
    private void difference(int whole, List<Integer> parts, String name) {
        var left = truths.get(whole) - parts.stream().mapToLong(truths::get).sum();
        sums.add(whole);
        if (left == 0) {
            sum(whole, parts);
            return;
        }
        rest(whole, parts, name, left);
    }

    private void rest(int whole, List<Integer> parts, String name, long left) {
        var rest = place(name, left);
        derived.add(rest);
        var all = new ArrayList<>(parts);
        all.add(rest);
        add(whole, all);
    }

    private void sum(int whole, List<Integer> parts) {
        sums.add(whole);
        add(whole, parts);
    }

    private void add(int whole, List<Integer> parts) {
        var terms = new ArrayList<Term>();
        terms.add(new Term(whole, -1));
        parts.forEach(part -> terms.add(new Term(part, 1)));
        equations.add(new Equation(terms, 0));
    }

    /** A ratio beside a rate tells the rate of whoever is compared with. */
    private void ratio(ReleasedTable table, ReleasedFigure figure, Column events) {
        var ratio = figure.ratio();
        if (ratio == null || ratio.point() == null) {
            return;
        }
        var comparator = events.cells().get(figure.unit() + " " + table.comparator());
        if (comparator != null) {
            seen.add(comparator);
        }
    }

    /** Selections within one another, months within quarters. */
    private void relate() {
        for (var whole : List.copyOf(columns)) {
            for (var part : List.copyOf(columns)) {
                if (whole == part || !whole.dataset().equals(part.dataset())) {
                    continue;
                }
                var samePeriod = whole.from().equals(part.from()) && whole.to().equals(part.to());
                var narrower =
                        part.where().containsAll(whole.where())
                                && !part.where().equals(whole.where());
                var shorter =
                        !samePeriod
                                && !part.from().isBefore(whole.from())
                                && !part.to().isAfter(whole.to());
                if (narrower && samePeriod || shorter && part.where().equals(whole.where())) {
                    relate(whole, part);
                }
            }
        }
    }

    private void relate(Column whole, Column part) {
        for (var cell : whole.cells().entrySet()) {
            var inner = part.cells().get(cell.getKey());
            if (inner == null
                    || !(whole.by().equals(part.by()) || cell.getKey().endsWith(EVERYBODY))) {
                continue;
            }
            var left = truths.get(cell.getValue()) - truths.get(inner);
            if (whole.where().equals(part.where())) {
                sums.add(cell.getValue());
            }
            if (left >= 0) {
                rest(
                        cell.getValue(),
                        List.of(inner),
                        "%s %s %s-%s without %s %s-%s %s"
                                .formatted(
                                        cell.getKey().endsWith(EVERYBODY) ? "" : whole.by(),
                                        whole.where(),
                                        whole.from(),
                                        whole.to(),
                                        part.where(),
                                        part.from(),
                                        part.to(),
                                        cell.getKey()),
                        left);
            }
        }
    }

    /**
     * Small counts that are not shown and that can be narrowed down to fewer values than so many
     * and one; in words, for whoever reads the test's failure.
     */
    List<String> found(int width) {
        relate();
        var names = List.copyOf(places.keySet());
        var unknown = new ArrayList<Integer>();
        for (var place = 0; place < truths.size(); place++) {
            if (!seen.contains(place)) {
                unknown.add(place);
            }
        }
        var index = new HashMap<Integer, Integer>();
        unknown.forEach(place -> index.put(place, index.size()));
        var rows = new ArrayList<Equation>();
        for (var equation : equations) {
            var total = equation.total();
            var terms = new ArrayList<Term>();
            for (var term : equation.terms()) {
                var at = index.get(term.unknown());
                if (at == null) {
                    total -= term.factor() * truths.get(term.unknown());
                } else {
                    terms.add(new Term(at, term.factor()));
                }
            }
            if (!terms.isEmpty()) {
                rows.add(new Equation(terms, total));
            }
        }
        var ranges =
                FeasibleRanges.inner(
                                unknown.stream().map(this::known).toList(),
                                rows,
                                unknown.stream().map(truths::get).toList(),
                                unknown.stream()
                                        .map(truths::get)
                                        .map(truth -> new Bounds(truth, truth))
                                        .toList(),
                                width)
                        .value();
        var found = new ArrayList<String>();
        for (var i = 0; i < unknown.size(); i++) {
            var truth = truths.get(unknown.get(i));
            var range = ranges.get(i);
            if ((isSmall(truth) || publishedNear(unknown.get(i)) != null)
                    && range.upper() - range.lower() < width - 0.5) {
                found.add(names.get(unknown.get(i)).name() + " is in " + range);
            }
        }
        return found;
    }

    private boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }

    /** A published count of the same name that differs by few: they came, or went, in between. */
    private @Nullable Long publishedNear(int place) {
        var unknown = List.copyOf(places.keySet()).get(place);
        return places.entrySet().stream()
                .filter(other -> seen.contains(other.getValue()))
                .filter(other -> other.getKey().name().equals(unknown.name()))
                .map(other -> other.getKey().truth())
                .filter(truth -> isSmall(Math.abs(truth - unknown.truth())))
                .findFirst()
                .orElse(null);
    }

    /** What the oracle says; of what no table has a place for it says nothing. */
    private Bounds known(int place) {
        var truth = truths.get(place);
        var near = publishedNear(place);
        if (near != null) {
            return new Bounds(Math.max(0, near - threshold + 1), near + threshold - 1);
        }
        if (derived.contains(place) || truth == 0) {
            return new Bounds(0, Double.POSITIVE_INFINITY);
        }
        if (sums.contains(place)) {
            return new Bounds(1, Double.POSITIVE_INFINITY);
        }
        return truth < threshold
                ? new Bounds(1, threshold - 1)
                : new Bounds(threshold, Double.POSITIVE_INFINITY);
    }
}
