package org.dueregard.monitoring.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.monitoring.DefinitionFiles;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.problem.DomainException;

/** The indicators that this service watches; each is held against its dataset when it is read. */
@ApplicationScoped
public class Indicators {
    private static final String FOLDER = "/indicators/";

    private final Map<String, IndicatorDefinition> definitions = new TreeMap<>();

    public Indicators(Datasets datasets, Classifications classifications) {
        for (var file : DefinitionFiles.read(FOLDER + "indicators.json", String[].class)) {
            var definition = DefinitionFiles.read(FOLDER + file, IndicatorDefinition.class);
            requireSound(definition, datasets.require(definition.dataset()), classifications);
            definitions.merge(
                    definition.indicator(),
                    definition,
                    (one, other) -> one.version() > other.version() ? one : other);
        }
    }

    public List<IndicatorDefinition> all() {
        return new ArrayList<>(definitions.values());
    }

    public List<IndicatorDefinition> of(String dataset) {
        return definitions.values().stream()
                .filter(definition -> definition.dataset().equals(dataset))
                .toList();
    }

    public IndicatorDefinition require(String indicator) {
        var definition = definitions.get(indicator);
        if (definition == null) {
            throw DomainException.notFound("indicator", indicator);
        }
        return definition;
    }

    /** A definition that its dataset cannot serve stops the start. */
    private static void requireSound(
            IndicatorDefinition definition,
            DatasetDefinition dataset,
            Classifications classifications) {
        require(
                definition,
                definition.datasetVersion() == dataset.version(),
                "is of another version of " + dataset.dataset());
        require(
                definition,
                dataset.cells().contains(definition.dimension()),
                definition.dimension() + " is not counted in the cells");
        var classification = dataset.field(definition.dimension()).classification();
        if (definition.mapping() == null) {
            require(
                    definition,
                    definition.classification().equals(classification),
                    "groups and codes are of different classifications");
        } else {
            var mapping = classifications.mapping(definition.mapping());
            require(
                    definition,
                    mapping.from().name().equals(classification)
                            && mapping.to().name().equals(definition.classification()),
                    mapping.name() + " does not lead from the codes to the groups");
        }
        var groups = classifications.classification(definition.classification()).codeSet();
        require(definition, groups.contains(definition.comparator()), "has no such comparator");
        require(definition, groups.containsAll(definition.alertGroups()), "has no such group");
        var conditions = new ArrayList<>(definition.numerator());
        switch (definition.denominator()) {
            case Denominator.OfPopulation ignored ->
                    require(
                            definition,
                            definition.model() == Model.POISSON_RATE,
                            "events over a population are no risk");
            case Denominator.OfRecords(var where) -> conditions.addAll(where);
        }
        for (var condition : conditions) {
            require(
                    definition,
                    dataset.cells().contains(condition.dimension())
                            && dataset.field(condition.dimension())
                                    .codes()
                                    .keySet()
                                    .containsAll(condition.values()),
                    "the cells cannot tell " + condition);
        }
    }

    private static void require(IndicatorDefinition definition, boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalStateException(definition.indicator() + ": " + otherwise);
        }
    }
}
