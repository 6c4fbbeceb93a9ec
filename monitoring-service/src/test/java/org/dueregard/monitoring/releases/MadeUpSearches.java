package org.dueregard.monitoring.releases;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.disclosure.Tabulated;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.Table;

/** Searches of a quarter, made up from a seed, and releases of them. */
final class MadeUpSearches {
    static final Datasets DATASETS = new Datasets();
    static final Indicators INDICATORS = new Indicators(DATASETS, new Classifications());
    static final List<String> INDICATORS_OF_SEARCHES =
            List.of("SS-SEARCH-RATE", "SS-OUTCOME-RATE", "SS-ARREST-RATE");

    private static final String NOWHERE = "UNKNOWN";
    private static final List<String> UNITS = List.of("A", "B", "C");
    private static final List<String> SELF_DEFINED =
            List.of("Asian", "Black", "Mixed", "Other", "White");
    private static final List<String> OFFICER_DEFINED = List.of("Asian", "Black", "Other", "White");

    /** As many as London has boroughs, the City beside them. */
    private static final int BOROUGHS = 33;

    private final List<String> units;
    private final List<String> selfDefined;
    private final List<Search> searches;

    private record Search(
            int month, String unit, String group, String seenAs, boolean outcome, boolean arrest) {}

    private MadeUpSearches(List<String> units, List<String> selfDefined, List<Search> searches) {
        this.units = List.copyOf(units);
        this.selfDefined = List.copyOf(selfDefined);
        this.searches = List.copyOf(searches);
    }

    static MadeUpSearches of(long seed) {
        var random = new Random(seed);
        var searches = new ArrayList<Search>();
        for (var month = 4; month <= 6; month++) {
            for (var unit : withNowhere(UNITS)) {
                for (var group : withUnknown(SELF_DEFINED)) {
                    // Many small ones, some larger ones, and some nobody.
                    var number = random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(9);
                    for (var i = 0; i < number; i++) {
                        var seenAs = withUnknown(OFFICER_DEFINED);
                        var outcome = random.nextInt(3) == 0;
                        searches.add(
                                new Search(
                                        month,
                                        unit,
                                        group,
                                        seenAs.get(random.nextInt(seenAs.size())),
                                        outcome,
                                        outcome && random.nextBoolean()));
                    }
                }
            }
        }
        return new MadeUpSearches(UNITS, SELF_DEFINED, searches);
    }

    /**
     * Of a force of London's size: some 11,000 searches a month, boroughs that differ sixfold, and
     * groups of which the smallest has few in most boroughs.
     *
     * @param selfDefined how many groups of self-defined ethnicity there are
     */
    static MadeUpSearches ofLondon(int selfDefined, long seed) {
        var units = IntStream.rangeClosed(1, BOROUGHS).mapToObj("E090000%02d"::formatted).toList();
        var groups = new ArrayList<>(SELF_DEFINED);
        while (groups.size() < selfDefined) {
            groups.add("Group " + (char) ('A' + groups.size()));
        }
        return new MadeUpSearches(
                units, groups, searches(withNowhere(units), groups, new Random(seed)));
    }

    private static List<Search> searches(List<String> units, List<String> groups, Random random) {
        var searches = new ArrayList<Search>();
        var shares = shares(groups.size(), random);
        for (var unit : units) {
            var inMonth = unit.equals(NOWHERE) ? 20 : 110 + random.nextInt(500);
            for (var month = 4; month <= 6; month++) {
                for (var i = 0; i < inMonth + random.nextInt(40); i++) {
                    var known = random.nextInt(20) > 0;
                    var at = drawn(shares, random);
                    var seenAs = random.nextInt(25) > 0 ? at : random.nextInt(groups.size());
                    var outcome = random.nextInt(3) == 0;
                    searches.add(
                            new Search(
                                    month,
                                    unit,
                                    known ? groups.get(at) : Table.UNKNOWN,
                                    random.nextInt(50) > 0
                                            ? OFFICER_DEFINED.get(seenAs % OFFICER_DEFINED.size())
                                            : Table.UNKNOWN,
                                    outcome,
                                    outcome && random.nextBoolean()));
                }
            }
        }
        return searches;
    }

    /** Some groups are large and most are small. */
    private static double[] shares(int groups, Random random) {
        var shares = new double[groups];
        for (var i = 0; i < groups; i++) {
            shares[i] = 1 / (1.5 + i) / (1 + random.nextDouble());
        }
        var sum = java.util.Arrays.stream(shares).sum();
        return java.util.Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private static int drawn(double[] shares, Random random) {
        var left = random.nextDouble();
        for (var i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    /** The same, but for so many that were taken out of May. */
    MadeUpSearches without(int few, long seed) {
        var left = new ArrayList<>(searches);
        var random = new Random(seed);
        var removed = 0;
        while (removed < few) {
            var at = random.nextInt(left.size());
            if (left.get(at).month() == 5) {
                left.remove(at);
                removed++;
            }
        }
        return new MadeUpSearches(units, selfDefined, left);
    }

    private static List<String> withNowhere(List<String> units) {
        var all = new ArrayList<>(units);
        all.add(NOWHERE);
        return all;
    }

    private static List<String> withUnknown(List<String> groups) {
        var all = new ArrayList<>(groups);
        all.add(Table.UNKNOWN);
        return all;
    }

    List<DrawnTable> draw(String period, List<String> units) {
        var span = ReleasePeriod.of(period).orElseThrow();
        return INDICATORS_OF_SEARCHES.stream()
                .map(
                        indicator -> {
                            var table = table(indicator, span);
                            return new DrawnTable(
                                    table,
                                    span,
                                    units.isEmpty() ? table.units() : units,
                                    Instant.EPOCH);
                        })
                .toList();
    }

    private Table table(String indicator, ReleasePeriod span) {
        return switch (indicator) {
            case "SS-SEARCH-RATE" ->
                    table(indicator, selfDefined, tally(span, true, each -> true), residents());
            case "SS-OUTCOME-RATE" ->
                    table(
                            indicator,
                            selfDefined,
                            tally(span, true, Search::outcome),
                            tally(span, true, each -> true));
            default ->
                    table(
                            indicator,
                            OFFICER_DEFINED,
                            tally(span, false, Search::arrest),
                            tally(span, false, each -> true));
        };
    }

    private Table table(String indicator, List<String> groups, Tally events, Tally among) {
        return new Table(
                INDICATORS.require(indicator),
                groups,
                "FORCE",
                events,
                among,
                null,
                Set.copyOf(units));
    }

    private Tally residents() {
        var residents = new TreeMap<String, Map<String, Long>>();
        for (var unit : units) {
            var ofUnit = new TreeMap<String, Long>();
            selfDefined.forEach(group -> ofUnit.put(group, 10_000L));
            residents.put(unit, ofUnit);
        }
        return new Tally(residents);
    }

    private Tally tally(ReleasePeriod span, boolean selfDefined, Predicate<Search> which) {
        var counts = new TreeMap<String, Map<String, Long>>();
        searches.stream()
                .filter(each -> span.months().contains(YearMonth.of(2016, each.month())))
                .filter(which)
                .forEach(
                        each ->
                                counts.computeIfAbsent(each.unit(), unit -> new TreeMap<>())
                                        .merge(
                                                selfDefined ? each.group() : each.seenAs(),
                                                1L,
                                                Long::sum));
        return new Tally(counts);
    }

    static List<Tabulated> counts(List<DrawnTable> drawn) {
        return drawn.stream()
                .map(each -> each.counts(DATASETS.require(each.table().definition().dataset())))
                .toList();
    }

    /** The document as the public would read it. */
    static ReleaseDocument document(List<DrawnTable> drawn, List<Tabulated> decided) {
        return document(drawn, decided, Rounding.NONE);
    }

    static ReleaseDocument document(
            List<DrawnTable> drawn, List<Tabulated> decided, Rounding rounding) {
        var tables = new ArrayList<ReleasedTable>();
        for (var i = 0; i < drawn.size(); i++) {
            tables.add(
                    drawn.get(i)
                            .released(i + 1, decided.get(i), rounding, code -> code, code -> code));
        }
        return new ReleaseDocument(
                UUID.randomUUID(),
                "Searches",
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null,
                5,
                rounding,
                "A sentence",
                tables);
    }

    /** What the counts really are. */
    static Attacker.Oracle oracle(List<DrawnTable> drawn) {
        return (table, unit, group, events) -> {
            var result =
                    drawn.stream()
                            .filter(
                                    each ->
                                            each.table()
                                                            .definition()
                                                            .indicator()
                                                            .equals(table.indicator())
                                                    && each.period().text().equals(table.period()))
                            .findFirst()
                            .orElseThrow()
                            .table()
                            .result(unit);
            Long among =
                    switch (group) {
                        case Table.UNKNOWN -> Long.valueOf(result.unknownAmong());
                        case Attacker.EVERYBODY -> result.totalAmong();
                        default -> result.group(group).among();
                    };
            return events
                    ? switch (group) {
                        case Table.UNKNOWN -> result.unknownEvents();
                        case Attacker.EVERYBODY -> result.totalEvents();
                        default -> result.group(group).events();
                    }
                    : among == null ? 0 : among;
        };
    }
}
