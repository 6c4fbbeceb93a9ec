package org.dueregard.monitoring.observations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dueregard.monitoring.datasets.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether counts over two dimensions come to the counts over each of them. What is counted is the
 * numerator. Parts never come to more than their whole; where they name every group of a dimension
 * whose groups are everybody, they come to exactly it.
 */
final class Margins {

    /** What is counted alike, and so may be added. */
    private record Alike(
            FigureKind kind,
            String measure,
            @Nullable String population,
            String unit,
            Span period) {
        static Alike of(Said said) {
            return new Alike(
                    said.kind(), said.measure(), said.population(), said.unit(), said.period());
        }
    }

    /** One count; its origin says where a fault is told. */
    record Counted<O>(O origin, Said said) {
        long count() {
            var numerator = said.figure().numerator();
            return numerator == null ? 0 : numerator;
        }

        boolean isOf(Grouping group) {
            return said.groups().contains(group);
        }
    }

    /** A whole that its parts do not come to. */
    record Fault<O>(Counted<O> whole, String message) {}

    private Margins() {}

    static <O> List<Fault<O>> faults(List<Counted<O>> all) {
        var alike = new LinkedHashMap<Alike, List<Counted<O>>>();
        for (var each : all) {
            if (each.said().figure().numerator() != null) {
                alike.computeIfAbsent(Alike.of(each.said()), _ -> new ArrayList<>()).add(each);
            }
        }
        var faults = new ArrayList<Fault<O>>();
        alike.values().forEach(some -> faultsOf(some, faults));
        return faults;
    }

    private static <O> void faultsOf(List<Counted<O>> some, List<Fault<O>> faults) {
        var exhausted = exhausted(some);
        for (var whole : some) {
            if (whole.said().groups().size() == 1) {
                var group = whole.said().groups().getFirst();
                partsByOther(some, group)
                        .forEach(
                                (dimension, parts) ->
                                        fault(some, whole, dimension, parts, exhausted)
                                                .ifPresent(faults::add));
            }
        }
    }

    private static <O> Optional<Fault<O>> fault(
            List<Counted<O>> some,
            Counted<O> whole,
            String dimension,
            List<Counted<O>> parts,
            Set<String> exhausted) {
        var sum = parts.stream().mapToLong(Counted::count).sum();
        var complete =
                exhausted.contains(dimension)
                        && groupsOf(parts, dimension)
                                .containsAll(groupsOf(ofOneGroup(some), dimension));
        if (sum <= whole.count() && (!complete || sum == whole.count())) {
            return Optional.empty();
        }
        var group = whole.said().groups().getFirst();
        return Optional.of(
                new Fault<>(
                        whole,
                        "Is %d for %s %s, and its parts by %s come to %d."
                                .formatted(
                                        whole.count(),
                                        group.dimension(),
                                        group.group(),
                                        dimension,
                                        sum)));
    }

    /**
     * The dimensions whose groups are everybody: they come to the total, or, where none is given,
     * to the same as those of another dimension.
     */
    private static <O> Set<String> exhausted(List<Counted<O>> some) {
        var sums =
                ofOneGroup(some).stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.said().groups().getFirst().dimension(),
                                        Collectors.summingLong(Counted::count)));
        var totals =
                some.stream()
                        .filter(each -> each.said().groups().isEmpty())
                        .map(Counted::count)
                        .collect(Collectors.toSet());
        return sums.entrySet().stream()
                .filter(
                        each ->
                                totals.isEmpty()
                                        ? Collections.frequency(sums.values(), each.getValue()) > 1
                                        : totals.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <O> List<Counted<O>> ofOneGroup(List<Counted<O>> some) {
        return some.stream().filter(each -> each.said().groups().size() == 1).toList();
    }

    private static <O> Set<String> groupsOf(List<Counted<O>> some, String dimension) {
        return some.stream()
                .flatMap(each -> each.said().groups().stream())
                .filter(group -> group.dimension().equals(dimension))
                .map(Grouping::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <O> Map<String, List<Counted<O>>> partsByOther(
            List<Counted<O>> some, Grouping group) {
        var parts = new LinkedHashMap<String, List<Counted<O>>>();
        for (var each : some) {
            if (each.said().groups().size() == 2 && each.isOf(group)) {
                each.said().groups().stream()
                        .filter(other -> !other.equals(group))
                        .forEach(
                                other ->
                                        parts.computeIfAbsent(
                                                        other.dimension(), _ -> new ArrayList<>())
                                                .add(each));
            }
        }
        return parts;
    }
}
