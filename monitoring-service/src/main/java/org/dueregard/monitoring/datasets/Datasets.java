package org.dueregard.monitoring.datasets;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.monitoring.DefinitionFiles;
import org.dueregard.platform.problem.DomainException;

/** The datasets that this service knows, each in its present version. */
@ApplicationScoped
public class Datasets {
    private static final String FOLDER = "/datasets/";

    private final Map<String, DatasetDefinition> definitions = new TreeMap<>();

    public Datasets() {
        for (var file : DefinitionFiles.read(FOLDER + "datasets.json", String[].class)) {
            var definition = DefinitionFiles.read(FOLDER + file, DatasetDefinition.class);
            definitions.merge(
                    definition.dataset(),
                    definition,
                    (one, other) -> one.version() > other.version() ? one : other);
        }
    }

    public List<DatasetDefinition> all() {
        return new ArrayList<>(definitions.values());
    }

    /** A small file, made up, that can be sent as it is. */
    public String example(String dataset) {
        var name = FOLDER + "examples/" + require(dataset).dataset() + ".csv";
        try (var in = Datasets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no example " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public DatasetDefinition require(String dataset) {
        var definition = definitions.get(dataset);
        if (definition == null) {
            throw DomainException.notFound("dataset", dataset);
        }
        return definition;
    }
}
