package org.dueregard.monitoring.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.monitoring.disclosure.CountSystem.Count;
import org.dueregard.monitoring.disclosure.CountSystem.Relation;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.FeasibleRanges;
import org.dueregard.monitoring.statistics.FeasibleRanges.Equation;
import org.dueregard.monitoring.statistics.FeasibleRanges.Term;
import org.jspecify.annotations.Nullable;

/**
 * Hides what must not be shown of the tables of a release, and attacks the rest before anybody else
 * does. Small counts are hidden first. Then the system of all equations is set up that hold between
 * the tables of this release and those of every earlier one, with what follows from them, and as
 * long as anything hidden can be narrowed down to fewer values than the standard asks for, another
 * count beside it is hidden.
 */
public final class Protection {

    /** What cannot be moved with so many beside it in each equation is taken to be unsafe. */
    private static final int TOGETHER = 8;

    private final Standard standard;
    private final List<Tabulated> asked;
    private final List<Earlier> earlier;
    private final CountSystem system;
    private final List<Count> counts;
    private final Map<Count, Integer> places = new HashMap<>();
    private final List<Relation> relations;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<List<Integer>> relationsOf = new ArrayList<>();
    private final Set<Integer> complementary = new HashSet<>();
    private final Set<Integer> sums = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, Integer> thresholds = new HashMap<>();
    private final Set<Integer> tabulated = new HashSet<>();
    private final Set<Integer> own = new LinkedHashSet<>();
    private final Set<Integer> published = new HashSet<>();
    private final Set<Integer> hidden = new LinkedHashSet<>();
    private final Map<Integer, Bounds> differences = new HashMap<>();

    /** Counts of an event and of those among whom it is, of one place of a table. */
    private record Pair(int events, int among, int complement) {}

    /** A release that is published. */
    public record Earlier(UUID release, int threshold, List<Tabulated> tables) {
        public Earlier {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Where something cannot be kept hidden.
     *
     * @param what the records that are counted
     */
    public record Place(String what, String unit, String group, String months) {}

    /**
     * What the attack has come to.
     *
     * @param primary counts that are hidden as they are small, or as they differ by few from what
     *     was published before
     * @param secondary counts that are hidden beside them
     * @param narrowest how far apart the ends of the narrowest range are that is left for a small
     *     count, at least; null where there is none
     * @param unknowns counts that the reader does not see, hidden or never in any table
     * @param equations that hold between them
     * @param knownBefore hidden counts that can be worked out from earlier releases alone
     * @param comparedWith releases with records in common
     */
    public record Audit(
            int threshold,
            int width,
            int primary,
            int secondary,
            @Nullable Integer narrowest,
            int unknowns,
            int equations,
            int knownBefore,
            List<UUID> comparedWith) {
        public Audit {
            comparedWith = List.copyOf(comparedWith);
        }
    }

    /**
     * The tables with what is shown of them.
     *
     * @param unsafe what cannot be kept hidden, whatever else is; empty where all is well
     */
    public record Result(List<Tabulated> tables, Audit audit, List<Place> unsafe) {}

    private Protection(List<Tabulated> asked, List<Earlier> earlier, Standard standard) {
        this.standard = standard;
        this.asked = asked;
        this.earlier =
                earlier.stream()
                        .filter(each -> each.tables().stream().anyMatch(Protection.of(asked)))
                        .toList();
        var editions = new ArrayList<List<Tabulated>>();
        editions.add(asked);
        this.earlier.forEach(each -> editions.add(each.tables()));
        system = new CountSystem(editions, standard.threshold());
        relations = List.copyOf(system.relations());
        var all = new LinkedHashSet<>(system.tabulated());
        all.addAll(system.leftOver());
        counts = List.copyOf(all);
        for (var count : counts) {
            places.put(count, places.size());
            relationsOf.add(new ArrayList<>());
        }
        for (var relation : relations) {
            var in = relation.all().stream().map(this::place).toList();
            in.forEach(each -> relationsOf.get(each).add(members.size()));
            if (system.isComplementary(relation)) {
                complementary.add(members.size());
            } else {
                sums.add(place(relation.whole()));
            }
            members.add(in);
        }
        asked.forEach(table -> read(table, standard.threshold(), true));
        this.earlier.forEach(
                each -> each.tables().forEach(table -> read(table, each.threshold(), false)));
    }

    private static Predicate<Tabulated> of(List<Tabulated> asked) {
        return table -> asked.stream().anyMatch(table::touches);
    }

    /**
     * Decides what is shown of tables of which nothing has been hidden yet.
     *
     * @param earlier what is published, the newest first
     */
    public static Result protect(List<Tabulated> asked, List<Earlier> earlier, Standard standard) {
        return new Protection(asked, earlier, standard).protect();
    }

    /**
     * Whether tables can be published as they are beside what has been published by now: what
     * cannot be kept hidden.
     */
    public static List<Place> unsafe(
            List<Tabulated> decided, List<Earlier> earlier, Standard standard) {
        var protection = new Protection(decided, earlier, standard);
        protection.hideDifferences();
        var shown =
                decided.stream()
                        .flatMap(
                                table ->
                                        table.records().stream()
                                                .flatMap(row -> protection.shown(table, row)))
                        .toList();
        var mustNot = protection.hidden.stream().filter(shown::contains).toList();
        protection.hidden.removeAll(shown);
        decided.forEach(table -> protection.hideAgain(table));
        var narrow = new LinkedHashSet<>(mustNot);
        narrow.addAll(protection.narrow(protection.inner()));
        narrow.removeAll(protection.knownBefore());
        return protection.named(narrow);
    }

    private Stream<Integer> shown(Tabulated table, Tabulated.Row row) {
        var shown = new ArrayList<Integer>();
        if (row.eventsShown()) {
            shown.add(place(new Count(table.events(row), row.events())));
        }
        var among = table.among(row);
        if (among != null && row.among() != null && row.amongShown()) {
            shown.add(place(new Count(among, row.among())));
        }
        return shown.stream();
    }

    private void hideAgain(Tabulated table) {
        for (var row : table.records()) {
            if (!row.eventsShown()) {
                hidden.add(place(new Count(table.events(row), row.events())));
            }
            var among = table.among(row);
            if (among != null && row.among() != null && !row.amongShown()) {
                hidden.add(place(new Count(among, row.among())));
            }
        }
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
                }
            }
        }
    }

    private void read(Count count, boolean shown, int threshold, boolean ofThis) {
        var place = place(count);
        tabulated.add(place);
        thresholds.merge(place, threshold, Math::min);
        if (ofThis) {
            own.add(place);
        } else if (shown) {
            published.add(place);
        }
    }

    private int place(Count count) {
        var place = places.get(count);
        if (place == null) {
            throw new IllegalStateException("a count that is in no table");
        }
        return place;
    }

    private Result protect() {
        hideSmall();
        hideDifferences();
        close();
        var primary = Set.copyOf(hidden);
        var given = new HashSet<Integer>();
        List<Bounds> ranges;
        while (true) {
            ranges = outer();
            var narrow = narrow(ranges);
            narrow.removeAll(given);
            if (narrow.isEmpty()) {
                ranges = inner();
                narrow = narrow(ranges);
                narrow.removeAll(given);
            }
            if (narrow.isEmpty()) {
                break;
            }
            hideBeside(narrow, given);
        }
        var known = given.isEmpty() ? Set.<Integer>of() : knownBefore();
        given.removeAll(known);
        var seen = ranges;
        var narrowest =
                unknown().stream()
                        .filter(place -> hidden.contains(place) && !known.contains(place))
                        .filter(this::isFew)
                        .mapToInt(place -> (int) width(seen.get(place)))
                        .min();
        return new Result(
                asked.stream().map(this::decided).toList(),
                new Audit(
                        standard.threshold(),
                        standard.width(),
                        primary.size(),
                        hidden.size() - primary.size(),
                        narrowest.isPresent() ? narrowest.getAsInt() : null,
                        unknown().size(),
                        relations.size(),
                        known.size(),
                        earlier.stream().map(Earlier::release).toList()),
                named(given));
    }

    private void hideSmall() {
        for (var place : own) {
            if (standard.isSmall(counts.get(place).value())) {
                hidden.add(place);
            }
        }
        for (var pair : pairs) {
            if (own.contains(pair.events())
                    && own.contains(pair.among())
                    && standard.isSmall(counts.get(pair.complement()).value())) {
                hidden.add(pair.events());
            }
        }
    }

    /** A count that differs by few from the same one before says how many came or went. */
    private void hideDifferences() {
        var before = new HashMap<CountId, List<Long>>();
        for (var place : published) {
            before.computeIfAbsent(counts.get(place).id(), id -> new ArrayList<>())
                    .add(counts.get(place).value());
        }
        for (var place : own) {
            var count = counts.get(place);
            for (var other : before.getOrDefault(count.id(), List.of())) {
                if (standard.isSmall(count.value() - other)) {
                    hidden.add(place);
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
    private void close() {
        for (var pair : pairs) {
            if (own.contains(pair.events()) && hidden.contains(pair.among())) {
                hidden.add(pair.events());
            }
        }
    }

    /**
     * Hides, for each that can be narrowed down, one beside it, unless one beside it was hidden for
     * another.
     *
     * @param given receives those beside which nothing is left to hide
     */
    private void hideBeside(Collection<Integer> narrow, Set<Integer> given) {
        var fresh = new HashSet<Integer>();
        var rectangles = rectangles();
        for (var place : narrow) {
            var seen = new HashSet<>(Set.of(place));
            var tied = tied(place, seen);
            if (tied.stream()
                    .flatMap(each -> relationsOf.get(each).stream())
                    .anyMatch(in -> members.get(in).stream().anyMatch(fresh::contains))) {
                continue;
            }
            var next = rectangles.completing(place, standard.width());
            if (next.isEmpty()) {
                next = nearest(tied, seen);
            }
            if (next.isEmpty()) {
                given.add(place);
            }
            hidden.addAll(next);
            fresh.addAll(next);
        }
        close();
    }

    /** The smallest that is shown in an equation with one of these, or else in one behind that. */
    private List<Integer> nearest(List<Integer> from, Set<Integer> seen) {
        var edge = from;
        while (!edge.isEmpty()) {
            Candidate best = null;
            var behind = new ArrayList<Integer>();
            for (var place : edge) {
                for (var in : relationsOf.get(place)) {
                    for (var other : members.get(in)) {
                        if (canBeHidden(other)) {
                            var candidate = candidate(other, in, place);
                            if (best == null || Candidate.ORDER.compare(candidate, best) < 0) {
                                best = candidate;
                            }
                        } else if (!isKnown(other) && seen.add(other)) {
                            behind.add(other);
                        }
                    }
                }
            }
            if (best != null) {
                return List.of(best.place());
            }
            edge = behind;
        }
        return List.of();
    }

    /** Those that move as one with this one, as an equation has but the two of them. */
    private List<Integer> tied(int from, Set<Integer> seen) {
        var tied = new ArrayList<>(List.of(from));
        for (var i = 0; i < tied.size(); i++) {
            for (var in : relationsOf.get(tied.get(i))) {
                if (unknownIn(in) == 2) {
                    members.get(in).stream()
                            .filter(other -> !isKnown(other))
                            .filter(seen::add)
                            .forEach(tied::add);
                }
            }
        }
        return tied;
    }

    /**
     * A count that could be hidden beside another.
     *
     * @param binding 0 where the equation alone leaves less than the standard asks for, else 1
     * @param complement whether it is those among whom, which takes more away than it has to
     * @param unknown how many the equation has that are hidden already: where it is one, that one
     *     is pinned by it
     * @param sums in how many ways it is a sum: what is none is the least loss
     */
    private record Candidate(
            int place, int binding, int complement, long unknown, int sums, long value) {
        private static final Comparator<Candidate> ORDER =
                Comparator.comparingInt(Candidate::binding)
                        .thenComparingInt(Candidate::complement)
                        .thenComparingLong(Candidate::unknown)
                        .thenComparingInt(Candidate::sums)
                        .thenComparingLong(Candidate::value)
                        .thenComparingInt(Candidate::place);
    }

    private Candidate candidate(int place, int in, int beside) {
        var id = counts.get(place).id();
        var whole = relations.get(in).whole().equals(counts.get(place));
        return new Candidate(
                place,
                isBinding(in, beside) ? 0 : 1,
                whole && complementary.contains(in) ? 1 : 0,
                unknownIn(in),
                (whole ? 1 : 0)
                        + (id.group().equals(Tabulated.EVERYBODY) ? 1 : 0)
                        + (asked.stream().anyMatch(table -> table.whole().equals(id.unit()))
                                ? 1
                                : 0),
                counts.get(place).value());
    }

    /** Whether an equation narrows one of its counts down, whatever else there is. */
    private boolean isBinding(int in, int place) {
        var equation = members.get(in);
        var least = 0.0;
        var most = 0.0;
        for (var part : equation.subList(0, equation.size() - 1)) {
            if (part != place) {
                var range = isKnown(part) ? exact(part) : known(part);
                least += range.lower();
                most += range.upper();
            }
        }
        int whole = equation.getLast();
        var own = known(place);
        if (whole != place) {
            var range = isKnown(whole) ? exact(whole) : known(whole);
            var left = range.lower() - most;
            most = range.upper() - least;
            least = left;
        }
        return Math.min(most, own.upper()) - Math.max(least, own.lower()) < standard.width() - 0.5;
    }

    private Bounds exact(int place) {
        return new Bounds(counts.get(place).value(), counts.get(place).value());
    }

    private long unknownIn(int in) {
        return members.get(in).stream().filter(place -> !isKnown(place)).count();
    }

    private boolean canBeHidden(int place) {
        return own.contains(place)
                && !hidden.contains(place)
                && !published.contains(place)
                && counts.get(place).value() > 0;
    }

    private boolean isKnown(int place) {
        return published.contains(place) || (own.contains(place) && !hidden.contains(place));
    }

    private List<Integer> unknown() {
        return IntStream.range(0, counts.size()).filter(place -> !isKnown(place)).boxed().toList();
    }

    /**
     * Those that are small, or differ by few, of which fewer values are left than the standard asks
     * for, and any others that are hidden and certain.
     */
    private Set<Integer> narrow(List<Bounds> ranges) {
        var narrow = new LinkedHashSet<Integer>();
        for (var place : unknown()) {
            var value = counts.get(place).value();
            var least =
                    isFew(place)
                            ? standard.width()
                            : tabulated.contains(place) && value != 0 ? 1 : 0;
            if (width(ranges.get(place)) < least - 0.5) {
                narrow.add(place);
            }
        }
        return narrow;
    }

    /** Whether it is small itself, or tells how few came or went. */
    private boolean isFew(int place) {
        return standard.isSmall(counts.get(place).value()) || differences.containsKey(place);
    }

    /** Those that are narrow though nothing of this release is shown. */
    private Set<Integer> knownBefore() {
        var now = List.copyOf(hidden);
        hidden.addAll(own);
        var narrow = narrow(inner());
        hidden.retainAll(now);
        return narrow;
    }

    private List<Bounds> outer() {
        return ranges(FeasibleRanges.outer(known(), equations()).value());
    }

    private List<Bounds> inner() {
        var found = rectangles().ranges(standard.width());
        return ranges(
                FeasibleRanges.inner(
                                known(),
                                equations(),
                                unknown().stream().map(place -> counts.get(place).value()).toList(),
                                unknown().stream().map(found::get).toList(),
                                standard.width(),
                                TOGETHER)
                        .value());
    }

    private Rectangles rectangles() {
        return new Rectangles(
                counts.stream().map(Count::value).toList(),
                members,
                complementary::contains,
                this::isKnown,
                this::canBeHidden,
                this::known);
    }

    /** By place, those that are known as what they are. */
    private List<Bounds> ranges(List<Bounds> ofUnknown) {
        var ranges = new ArrayList<Bounds>();
        counts.forEach(count -> ranges.add(new Bounds(count.value(), count.value())));
        var unknown = unknown();
        for (var i = 0; i < unknown.size(); i++) {
            ranges.set(unknown.get(i), ofUnknown.get(i));
        }
        return ranges;
    }

    private List<Bounds> known() {
        return unknown().stream().map(this::known).toList();
    }

    /**
     * What the reader knows of a hidden count beforehand. They are taken to know more than they do:
     * of each cell, though not of each sum, whether it is small.
     */
    private Bounds known(int place) {
        var value = counts.get(place).value();
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

    /** Of what came or went between two releases nobody knows anything beforehand. */
    private static final double NO_LIMIT = 1_000;

    private List<Equation> equations() {
        var unknown = unknown();
        var index = new HashMap<Integer, Integer>();
        unknown.forEach(place -> index.put(place, index.size()));
        var equations = new ArrayList<Equation>();
        for (var in : members) {
            // The whole stands last.
            var terms = new ArrayList<Term>();
            var total = 0.0;
            for (var i = 0; i < in.size(); i++) {
                var factor = i == in.size() - 1 ? -1 : 1;
                var place = index.get(in.get(i));
                if (place == null) {
                    total -= factor * counts.get(in.get(i)).value();
                } else {
                    terms.add(new Term(place, factor));
                }
            }
            if (!terms.isEmpty()) {
                equations.add(new Equation(terms, total));
            }
        }
        return equations;
    }

    private static double width(Bounds range) {
        return range.upper() - range.lower();
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
                !hidden.contains(place(new Count(table.events(row), row.events()))),
                among == null
                        || row.among() == null
                        || !hidden.contains(place(new Count(among, row.among()))));
    }

    private List<Place> named(Collection<Integer> some) {
        return some.stream()
                .map(place -> counts.get(place).id())
                .map(id -> new Place(id.where(), id.unit(), id.group(), id.span()))
                .distinct()
                .toList();
    }
}
