package org.dueregard.monitoring.classifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.monitoring.DefinitionFiles;

/** The classifications and mappings that this service ships. */
@ApplicationScoped
public class Classifications {
    private static final String FOLDER = "/classifications/";

    private final Map<String, Classification> classifications = new ConcurrentHashMap<>();
    private final Map<String, Mapping> mappings = new ConcurrentHashMap<>();

    public Classification classification(String name) {
        return classifications.computeIfAbsent(
                name, key -> DefinitionFiles.read(FOLDER + key + ".json", Classification.class));
    }

    public Mapping mapping(String name) {
        return mappings.computeIfAbsent(
                name, key -> DefinitionFiles.read(FOLDER + key + ".json", Mapping.class));
    }
}
