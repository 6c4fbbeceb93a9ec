package org.dueregard.monitoring.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.monitoring.disclosure.CountSystem.Count;
import org.dueregard.monitoring.disclosure.CountSystem.Relation;
import org.dueregard.monitoring.disclosure.Protection.Earlier;
import org.dueregard.monitoring.disclosure.Protection.Place;
import org.dueregard.monitoring.statistics.Bounds;

/**
 * The counts of a release and of those before it, each at a place of its own, with the equations
 * between them: which are hidden, and what whoever reads knows of these beforehand.
 */
final class HiddenCounts {

    /** Of what came or went between two releases nobody knows anything beforehand. */
    private static final double NO_LIMIT = 1_000;

    private final Standard standard;
    private final List<Tabulated> asked;
    private final CountSystem system;
    private final List<Count> counts;
    private final Map<Count, Integer> places = new HashMap<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<List<Integer>> equationsOf = new ArrayList<>();
    private final Set<Integer> complementary = new HashSet<>();
    private final Set<Integer> sums = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, Integer> thresholds = new HashMap<>();
    private final Map<Integer, Set<Integer>> eventsAmong = new HashMap<>();
    private final BitSet tabulated = new BitSet();
    private final BitSet own = new BitSet();
    private final BitSet published = new BitSet();
    private final BitSet hidden = new BitSet();
    private final Map<Integer, Bounds> differences = new HashMap<>();

    /** Counts of an event and of those among whom it is, of one place of a table. */
    private record Pair(int events, int among, int complement) {}

    HiddenCounts(List<Tabulated> asked, List<Earlier> earlier, Standard standard) {
        this.standard = standard;
        this.asked = asked;
        var editions = new ArrayList<List<Tabulated>>();
        editions.add(asked);
        earlier.forEach(each -> editions.add(each.tables()));
        system = new CountSystem(editions, standard.threshold());
        var all = new LinkedHashSet<>(system.tabulated());
        all.addAll(system.leftOver());
        counts = List.copyOf(all);
        for (var count : counts) {
            places.put(count, places.size());
            equationsOf.add(new ArrayList<>());
        }
        system.relations().forEach(this::add);
        asked.forEach(table -> read(table, standard.threshold(), true));
        earlier.forEach(
                each -> each.tables().forEach(table -> read(table, each.threshold(), false)));
    }

    private void add(Relation relation) {
        var in = relation.all().stream().map(this::place).toList();
        in.forEach(each -> equationsOf.get(each).add(members.size()));
        if (system.isComplementary(relation)) {
            complementary.add(members.size());
        } else {
            sums.add(place(relation.whole()));
        }
        members.add(in);
    }

    private void read(Tabulated table, int threshold, boolean ofThis) {
        for (var row : table.records()) {
            var events = new Count(table.events(row), row.events());
            read(events, row.eventsShown(), threshold, ofThis);
            var id = table.among(row);
            if (id != null && row.among() != null) {
                var among = new Count(id, row.among());
                read(among, row.amongShown(), threshold, ofThis);
                var rest = system.complement(events, among);
                if (rest != null) {
                    if (!sums.contains(place(among))) {
                        thresholds.merge(place(rest), threshold, Math::min);
                    }
                    pairs.add(new Pair(place(events), place(among), place(rest)));
                    if (ofThis) {
                        eventsAmong
                                .computeIfAbsent(place(among), each -> new LinkedHashSet<>())
                                .add(place(events));
                    }
                }
            }
        }
    }

    private void read(Count count, boolean shown, int threshold, boolean ofThis) {
        var place = place(count);
        tabulated.set(place);
        thresholds.merge(place, threshold, Math::min);
        if (ofThis) {
            own.set(place);
        } else if (shown) {
            published.set(place);
        }
    }

    private int place(Count count) {
        var place = places.get(count);
        if (place == null) {
            throw new IllegalStateException("a count that is in no table");
        }
        return place;
    }

    /** Small ones, and those of which the others are few. */
    void hideSmall() {
        for (var place : places(own)) {
            if (standard.isSmall(value(place))) {
                hidden.set(place);
            }
        }
        for (var pair : pairs) {
            if (own.get(pair.events())
                    && own.get(pair.among())
                    && standard.isSmall(value(pair.complement()))) {
                hidden.set(pair.events());
            }
        }
    }

    /** A count that differs by few from the same one before says how many came or went. */
    void hideDifferences() {
        var before = new HashMap<CountId, List<Long>>();
        for (var place : places(published)) {
            before.computeIfAbsent(counts.get(place).id(), id -> new ArrayList<>())
                    .add(value(place));
        }
        for (var place : places(own)) {
            var count = counts.get(place);
            for (var other : before.getOrDefault(count.id(), List.of())) {
                if (standard.isSmall(count.value() - other)) {
                    hidden.set(place);
                    differences.put(
                            place,
                            new Bounds(
                                    Math.max(0, other - standard.threshold() + 1),
                                    other + standard.threshold() - 1));
                }
            }
        }
    }

    /** Where it is hidden among how many, so is how many. */
    void close() {
        eventsAmong.forEach(
                (among, events) -> {
                    if (hidden.get(among)) {
                        hide(events);
                    }
                });
    }

    /** Events that are hidden as soon as those are among whom they are. */
    Set<Integer> closedWith(int among) {
        return eventsAmong.getOrDefault(among, Set.of());
    }

    /** Whether it is hidden for as long as those are among whom it is. */
    boolean isClosed(int events) {
        return eventsAmong.entrySet().stream()
                .anyMatch(each -> hidden.get(each.getKey()) && each.getValue().contains(events));
    }

    void hide(Collection<Integer> some) {
        some.forEach(hidden::set);
    }

    void show(Collection<Integer> some) {
        some.forEach(hidden::clear);
    }

    Set<Integer> hidden() {
        return new LinkedHashSet<>(places(hidden));
    }

    /** Every one of this release that is not public already. */
    Set<Integer> fresh() {
        var fresh = new LinkedHashSet<>(places(own));
        fresh.removeIf(published::get);
        return fresh;
    }

    private static List<Integer> places(BitSet set) {
        return set.stream().boxed().toList();
    }

    /** Those that a decision on tables hides; {@code false}: those that it shows. */
    Set<Integer> decided(List<Tabulated> tables, boolean toHide) {
        var decided = new LinkedHashSet<Integer>();
        for (var table : tables) {
            for (var row : table.records()) {
                if (row.eventsShown() != toHide) {
                    decided.add(place(new Count(table.events(row), row.events())));
                }
                var among = table.among(row);
                if (among != null && row.among() != null && row.amongShown() != toHide) {
                    decided.add(place(new Count(among, row.among())));
                }
            }
        }
        return decided;
    }

    /** The tables with what is shown of them. */
    List<Tabulated> decided() {
        return asked.stream().map(this::decided).toList();
    }

    private Tabulated decided(Tabulated table) {
        return new Tabulated(
                table.dataset(),
                table.by(),
                table.groups(),
                table.unknown(),
                table.whole(),
                table.events(),
                table.among(),
                table.withinKnown(),
                table.from(),
                table.to(),
                table.records().stream().map(row -> decided(table, row)).toList());
    }

    private Tabulated.Row decided(Tabulated table, Tabulated.Row row) {
        var among = table.among(row);
        return row.showing(
                !hidden.get(place(new Count(table.events(row), row.events()))),
                among == null
                        || row.among() == null
                        || !hidden.get(place(new Count(among, row.among()))));
    }

    List<Place> named(Collection<Integer> some) {
        return some.stream()
                .map(place -> counts.get(place).id())
                .map(id -> new Place(id.where(), id.unit(), id.group(), id.span()))
                .distinct()
                .toList();
    }

    int size() {
        return counts.size();
    }

    long value(int place) {
        return counts.get(place).value();
    }

    CountId id(int place) {
        return counts.get(place).id();
    }

    int equations() {
        return members.size();
    }

    /** Places of counts, that of the whole last. */
    List<Integer> members(int equation) {
        return members.get(equation);
    }

    List<Integer> equationsOf(int place) {
        return equationsOf.get(place);
    }

    /** Whether it says how many of a selection are in a narrower one, and how many are not. */
    boolean isComplementary(int equation) {
        return complementary.contains(equation);
    }

    boolean isWhole(int place, int equation) {
        return members.get(equation).getLast() == place;
    }

    /** Whether no table has a place for it. */
    boolean isLeftOver(int place) {
        return !tabulated.get(place);
    }

    /** In how many ways it is a sum: what is none is the least loss. */
    int sums(int place) {
        var id = id(place);
        return (id.group().equals(Tabulated.EVERYBODY) ? 1 : 0)
                + (asked.stream().anyMatch(table -> table.whole().equals(id.unit())) ? 1 : 0);
    }

    boolean canBeHidden(int place) {
        return own.get(place) && !hidden.get(place) && !published.get(place) && value(place) > 0;
    }

    boolean isKnown(int place) {
        return published.get(place) || (own.get(place) && !hidden.get(place));
    }

    List<Integer> unknown() {
        return IntStream.range(0, size()).filter(place -> !isKnown(place)).boxed().toList();
    }

    long unknownIn(int equation) {
        return members.get(equation).stream().filter(place -> !isKnown(place)).count();
    }

    /** Whether it is small itself, or tells how few came or went. */
    boolean isFew(int place) {
        return standard.isSmall(value(place)) || differences.containsKey(place);
    }

    /** How far apart the ends of its range have to be. */
    int needed(int place) {
        return isFew(place) ? standard.width() : tabulated.get(place) && value(place) != 0 ? 1 : 0;
    }

    /**
     * What the reader knows of a hidden count beforehand. They are taken to know more than they do:
     * of each cell, though not of each sum, whether it is small.
     */
    Bounds beforehand(int place) {
        var value = value(place);
        var threshold = thresholds.get(place);
        var different = differences.get(place);
        if (different != null) {
            return different;
        }
        if (value < 0) {
            return new Bounds(value - NO_LIMIT, value + NO_LIMIT);
        }
        if (threshold == null || value == 0) {
            return new Bounds(0, Double.POSITIVE_INFINITY);
        }
        if (sums.contains(place)) {
            return new Bounds(1, Double.POSITIVE_INFINITY);
        }
        return value < threshold
                ? new Bounds(1, threshold - 1)
                : new Bounds(threshold, Double.POSITIVE_INFINITY);
    }

    /** What the reader knows of a count, whether or not it is hidden. */
    Bounds known(int place) {
        return isKnown(place) ? new Bounds(value(place), value(place)) : beforehand(place);
    }

    Standard standard() {
        return standard;
    }

    Stream<Integer> all() {
        return IntStream.range(0, size()).boxed();
    }
}
