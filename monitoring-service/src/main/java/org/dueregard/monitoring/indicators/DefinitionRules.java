package org.dueregard.monitoring.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.classifications.Mapping;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.RecordKind;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.platform.problem.Violation;

/**
 * Whether a dataset can serve a definition: what it asks for is counted, the groups of numerator
 * and denominator are the same, and whoever is compared with is there.
 */
final class DefinitionRules {

    private DefinitionRules() {}

    /** Everything that is wrong with the definition. */
    static List<Violation> violations(
            IndicatorDefinition definition,
            DatasetDefinition dataset,
            Classifications classifications) {
        var found = new ArrayList<Violation>();
        require(
                found,
                definition.datasetVersion() == dataset.version(),
                "/datasetVersion",
                "is the version of the dataset, " + dataset.version());
        require(
                found,
                dataset.recordKind() != RecordKind.PERCENTAGE_WITHOUT_COUNT,
                "/dataset",
                "has counts: percentages without them have no interval and no test");
        if (!dataset.cells().contains(definition.dimension())) {
            found.add(
                    Violation.at(
                            "/dimension",
                            "is one that the cells of the dataset count: " + dataset.cells()));
            return found;
        }
        groups(found, definition, dataset, classifications);
        var conditions = new ArrayList<>(definition.numerator());
        switch (definition.denominator()) {
            case Denominator.OfPopulation ignored ->
                    require(
                            found,
                            definition.model() != Model.BINOMIAL_RISK,
                            "/model",
                            "is POISSON_RATE where events are set against a population, for no population bounds them, or REPRESENTATION for a share");
            case Denominator.OfRecords(var where) -> {
                conditions.addAll(where);
                require(
                        found,
                        definition.model() == Model.BINOMIAL_RISK,
                        "/model",
                        "is BINOMIAL_RISK where the numerator is a part of the records that it is set against");
            }
        }
        for (var condition : conditions) {
            require(
                    found,
                    isCounted(condition, dataset),
                    "/numerator",
                    "asks for values that the cells tell apart, which " + condition + " does not");
        }
        strata(found, definition, dataset);
        require(
                found,
                (definition.model() == Model.REPRESENTATION)
                        == (definition.comparatorKind() == Comparators.Kind.BENCHMARK),
                "/comparatorKind",
                "is BENCHMARK for a representation, and for nothing else");
        require(
                found,
                definition.threshold().isBelow()
                        == (definition.direction() == Direction.LOWER_IS_ADVERSE),
                "/threshold",
                "sets upperLimitBelow where lower is adverse, and else lowerLimitAbove");
        require(
                found,
                definition.threshold().gapOfPoints() == null
                        || definition.model() != Model.POISSON_RATE,
                "/threshold/gapOfPoints",
                "is of percentages only, and these are rates");
        return found;
    }

    private static void groups(
            List<Violation> found,
            IndicatorDefinition definition,
            DatasetDefinition dataset,
            Classifications classifications) {
        var before = found.size();
        var field = dataset.field(definition.dimension());
        var classification = field.classification();
        if (classification == null) {
            require(
                    found,
                    definition.classification().equals(definition.dimension())
                            && definition.mapping() == null,
                    "/classification",
                    "is the dimension itself, whose codes belong to no classification");
        } else if (definition.mappingUsed().isEmpty()) {
            require(
                    found,
                    definition.classification().equals(classification),
                    "/classification",
                    "is that of the codes, " + classification + ", or a mapping leads to it");
            require(
                    found,
                    classifications
                            .versions(definition.classification())
                            .contains(definition.classificationUsed().version()),
                    "/classificationVersion",
                    "is one of " + classifications.versions(definition.classification()));
        } else {
            mapping(found, definition, classification, classifications);
        }
        if (found.size() > before) {
            return;
        }
        var unmerged =
                classification == null
                        ? IndicatorDefinition.codesOf(field)
                        : classifications.require(
                                definition
                                        .mappingUsed()
                                        .map(used -> classifications.requireMapping(used).to())
                                        .orElseGet(definition::classificationUsed));
        var taken = definition.merged().values().stream().flatMap(List::stream).toList();
        require(
                found,
                unmerged.codeSet().containsAll(taken) && Set.copyOf(taken).size() == taken.size(),
                "/merged",
                "merges groups that there are, each into one");
        var groups = definition.groupsOf(unmerged).codeSet();
        comparator(found, definition, groups, dataset);
        require(
                found,
                groups.containsAll(definition.alertGroups()),
                "/alertGroups",
                "names groups that there are: " + new TreeSet<>(groups));
    }

    private static void mapping(
            List<Violation> found,
            IndicatorDefinition definition,
            String classification,
            Classifications classifications) {
        var used = definition.mappingUsed().orElseThrow();
        var there = classifications.mappings(classification, definition.classification());
        if (there.stream().noneMatch(mapping -> mapping.name().equals(used.name()))) {
            found.add(
                    Violation.at(
                            "/mapping",
                            "leads from the codes, %s, to the groups, %s: %s"
                                    .formatted(
                                            classification,
                                            definition.classification(),
                                            there.isEmpty()
                                                    ? "there is none"
                                                    : there.getLast().name())));
        } else if (classifications.findMapping(used).isEmpty()) {
            found.add(
                    Violation.at(
                            "/mappingVersion",
                            "is one of " + there.stream().map(Mapping::version).toList()));
        }
        require(
                found,
                definition.classificationVersion() == null,
                "/classificationVersion",
                "is left out where a mapping leads to the groups, whose version it names");
    }

    private static void comparator(
            List<Violation> found,
            IndicatorDefinition definition,
            Set<String> groups,
            DatasetDefinition dataset) {
        switch (definition.comparatorKind()) {
            case NAMED_GROUP -> {
                require(
                        found,
                        groups.contains(definition.comparator()),
                        "/comparator",
                        "is a group that there is: " + new TreeSet<>(groups));
                require(
                        found,
                        !definition.alertGroups().contains(definition.comparator()),
                        "/alertGroups",
                        "does not hold the comparator, which is compared with nobody");
            }
            case BEST_GROUP, REST, OVERALL, BENCHMARK -> {
                // Whoever is there is compared with.
            }
            case PREVIOUS_PERIOD -> {
                require(
                        found,
                        Set.of(IndicatorDefinition.PREVIOUS_MONTH, IndicatorDefinition.YEAR_BEFORE)
                                .contains(definition.comparator()),
                        "/comparator",
                        "is %s or %s for PREVIOUS_PERIOD"
                                .formatted(
                                        IndicatorDefinition.PREVIOUS_MONTH,
                                        IndicatorDefinition.YEAR_BEFORE));
                require(
                        found,
                        dataset.recordKind() != RecordKind.COUNT,
                        "/comparatorKind",
                        "is one within a month: the people of two months are mostly the same, and no two samples");
            }
        }
    }

    private static void strata(
            List<Violation> found, IndicatorDefinition definition, DatasetDefinition dataset) {
        for (var stratum : definition.strata()) {
            require(
                    found,
                    stratum.equals(IndicatorDefinition.UNIT)
                                    && definition.model() != Model.REPRESENTATION
                            || definition.denominator() instanceof Denominator.OfRecords
                                    && dataset.cells().contains(stratum)
                                    && !stratum.equals(definition.dimension()),
                    "/strata",
                    "are unit, or for records another dimension of the cells: a population tells nothing else");
        }
    }

    private static boolean isCounted(Condition condition, DatasetDefinition dataset) {
        return dataset.cells().contains(condition.dimension())
                && dataset.field(condition.dimension())
                        .codes()
                        .keySet()
                        .containsAll(condition.values());
    }

    private static void require(
            List<Violation> found, boolean sound, String pointer, String message) {
        if (!sound) {
            found.add(Violation.at(pointer, message));
        }
    }
}
