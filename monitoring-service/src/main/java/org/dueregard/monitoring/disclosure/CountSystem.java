package org.dueregard.monitoring.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from everything else in a set of tables: groups sum to everybody, units
 * to the force, months to quarters, parts of a selection to the whole. What is left over of a sum
 * (the other units, the months that nobody has published, those among whom nothing happened) is a
 * count as well, whether or not a table shows it.
 */
final class CountSystem {

    /**
     * A count with its value. The value tells two counts apart that are of the same, and were taken
     * before and after the data changed; one that did not change is one count.
     */
    record Count(CountId id, long value) {}

    /** The whole is the sum of its parts. */
    record Relation(Count whole, List<Count> parts) {
        Collection<Count> all() {
            var all = new ArrayList<>(parts);
            all.add(whole);
            return all;
        }
    }

    private record Part(Count part, Count whole) {}

    /** A column of counts that differ in one respect only. */
    private record Line(String dataset, String where, String by, String of, String at) {}

    private final Set<Relation> relations = new LinkedHashSet<>();
    private final Set<Relation> complementary = new HashSet<>();
    private final Set<Count> tabulated = new LinkedHashSet<>();
    private final Set<Count> leftOver = new LinkedHashSet<>();
    private final Map<Part, Count> complements = new HashMap<>();
    private final Map<String, Selection> selections = new HashMap<>();
    private final Map<String, List<YearMonth>> spans = new HashMap<>();
    private final int gap;

    /**
     * @param editions the tables of each release, the one that is looked at first, then the newest
     * @param gap sums that should be equal and differ by less were taken before and after few
     *     records changed
     */
    CountSystem(List<List<Tabulated>> editions, int gap) {
        this.gap = gap;
        for (var edition : editions) {
            for (var table : edition) {
                remember(table);
            }
        }
        for (var edition : editions) {
            var view = new TreeMap<CountId, Long>(ORDER);
            for (var other : editions.reversed()) {
                other.forEach(table -> view.putAll(table.values()));
            }
            edition.forEach(table -> view.putAll(table.values()));
            edition.forEach(table -> groups(table, view));
            merged(view);
            units(view, edition);
            months(view);
            nested(view);
        }
    }

    private static final Comparator<CountId> ORDER =
            Comparator.comparing(CountId::dataset)
                    .thenComparing((CountId id) -> id.where())
                    .thenComparing(CountId::by)
                    .thenComparing(CountId::group)
                    .thenComparing(CountId::unit)
                    .thenComparing(CountId::span);

    private void remember(Tabulated table) {
        spans.put(table.span(), List.of(table.from(), table.to()));
        selections.put(table.events().text(), table.events());
        if (table.among() != null) {
            selections.put(table.among().text(), table.among());
        }
        table.values().forEach((id, value) -> tabulated.add(new Count(id, value)));
    }

    private void groups(Tabulated table, Map<CountId, Long> view) {
        for (var row : table.records()) {
            if (!row.group().equals(Tabulated.EVERYBODY)) {
                continue;
            }
            var wholes = new ArrayList<CountId>();
            wholes.add(table.events(row));
            var among = table.among(row);
            if (among != null) {
                wholes.add(among);
            }
            for (var whole : wholes) {
                var groups = table.groups().stream().map(each -> whole.of(each, table.by()));
                equal(whole, groups.toList(), view);
                if (table.withinKnown()) {
                    var known = whole.of(Tabulated.KNOWN, table.by());
                    equal(
                            known,
                            table.groups().stream()
                                    .filter(each -> !each.equals(table.unknown()))
                                    .map(each -> whole.of(each, table.by()))
                                    .toList(),
                            view);
                    equal(whole, List.of(known, whole.of(table.unknown(), table.by())), view);
                }
            }
        }
    }

    private void merged(Map<CountId, Long> view) {
        for (var id : List.copyOf(view.keySet())) {
            if (id.group().contains(Tabulated.PLUS)) {
                var parts =
                        List.of(id.group().split(java.util.regex.Pattern.quote(Tabulated.PLUS)))
                                .stream()
                                .map(part -> id.of(part, id.by()))
                                .filter(view::containsKey)
                                .toList();
                sum(id, parts, view, id.of(id.group() + " beside " + names(parts), id.by()));
            }
        }
    }

    private void units(Map<CountId, Long> view, List<Tabulated> edition) {
        var wholes = new LinkedHashSet<String>();
        edition.forEach(table -> wholes.add(table.whole()));
        var lines = new LinkedHashMap<Line, List<CountId>>();
        for (var id : view.keySet()) {
            lines.computeIfAbsent(
                            new Line(id.dataset(), id.where(), id.by(), id.group(), id.span()),
                            line -> new ArrayList<>())
                    .add(id);
        }
        for (var line : lines.values()) {
            for (var whole : line) {
                if (wholes.contains(whole.unit())) {
                    var parts = new ArrayList<>(line);
                    parts.remove(whole);
                    sum(whole, parts, view, whole.in(whole.unit() + " beside " + names(parts)));
                }
            }
        }
    }

    private void months(Map<CountId, Long> view) {
        var lines = new LinkedHashMap<Line, List<CountId>>();
        for (var id : List.copyOf(view.keySet())) {
            lines.computeIfAbsent(
                            new Line(id.dataset(), id.where(), id.by(), id.group(), id.unit()),
                            line -> new ArrayList<>())
                    .add(id);
        }
        for (var line : lines.values()) {
            for (var whole : line) {
                var within = line.stream().filter(id -> within(id, whole)).toList();
                var parts =
                        within.stream()
                                .filter(id -> within.stream().noneMatch(in -> within(id, in)))
                                .toList();
                sum(whole, parts, view, whole.over(whole.span() + " beside " + spansOf(parts)));
            }
        }
    }

    private void nested(Map<CountId, Long> view) {
        var lines = new LinkedHashMap<Line, List<CountId>>();
        for (var id : List.copyOf(view.keySet())) {
            lines.computeIfAbsent(
                            new Line(id.dataset(), id.by(), id.group(), id.unit(), id.span()),
                            line -> new ArrayList<>())
                    .add(id);
        }
        for (var line : lines.values()) {
            for (var whole : line) {
                for (var part : line) {
                    var outer = selections.get(whole.where());
                    var inner = selections.get(part.where());
                    if (outer != null && inner != null && outer != inner && outer.holds(inner)) {
                        complement(part, whole, view);
                    }
                }
            }
        }
    }

    /** Kept where it is zero too: nobody who sees one of the two knows that. */
    private void complement(CountId part, CountId whole, Map<CountId, Long> view) {
        var of = count(part, view);
        var in = count(whole, view);
        var left = in.value() - of.value();
        if (left > -gap) {
            var rest = new Count(whole.where(whole.where() + " without " + part.where()), left);
            leftOver.add(rest);
            var relation = new Relation(in, List.of(of, rest));
            relations.add(relation);
            complementary.add(relation);
            complements.put(new Part(of, in), rest);
        }
    }

    private boolean within(CountId id, CountId whole) {
        var inner = spans.get(id.span());
        var outer = spans.get(whole.span());
        return inner != null
                && outer != null
                && !inner.equals(outer)
                && !inner.getFirst().isBefore(outer.getFirst())
                && !inner.getLast().isAfter(outer.getLast());
    }

    /** Where all are there and the sum holds, or nearly does. */
    private void equal(CountId whole, List<CountId> parts, Map<CountId, Long> view) {
        if (view.containsKey(whole) && parts.stream().allMatch(view::containsKey)) {
            sum(whole, parts, view, whole.where(whole.where() + " changed"));
        }
    }

    /**
     * What is left over is a count of its own; where it is less than nothing, and not by few, the
     * data changed so much in between that nothing follows.
     */
    private void sum(CountId whole, List<CountId> parts, Map<CountId, Long> view, CountId rest) {
        if (parts.isEmpty()) {
            return;
        }
        var summed = new ArrayList<Count>();
        var left = count(whole, view).value();
        for (var part : parts) {
            var counted = count(part, view);
            summed.add(counted);
            left -= counted.value();
        }
        if (left <= -gap) {
            return;
        }
        if (left != 0) {
            var other = new Count(rest, left);
            leftOver.add(other);
            summed.add(other);
            view.putIfAbsent(rest, left);
        }
        relations.add(new Relation(count(whole, view), summed));
    }

    private static Count count(CountId id, Map<CountId, Long> view) {
        var value = view.get(id);
        if (value == null) {
            throw new IllegalArgumentException("a count that nobody took");
        }
        return new Count(id, value);
    }

    private static String names(List<CountId> parts) {
        return Integer.toHexString(
                parts.stream()
                        .map(id -> id.group() + "@" + id.unit())
                        .sorted()
                        .toList()
                        .hashCode());
    }

    private static String spansOf(List<CountId> parts) {
        return String.join(" ", parts.stream().map(CountId::span).sorted().toList());
    }

    Set<Relation> relations() {
        return relations;
    }

    /** Whether it says how many of a selection are in a narrower one, and how many are not. */
    boolean isComplementary(Relation relation) {
        return complementary.contains(relation);
    }

    /** Those that a table has a place for. */
    Set<Count> tabulated() {
        return tabulated;
    }

    /** Those that follow, and stand in no table. */
    Set<Count> leftOver() {
        return leftOver;
    }

    /** Those of the whole that are not in the part. */
    @Nullable Count complement(Count part, Count whole) {
        return complements.get(new Part(part, whole));
    }
}
