package org.dueregard.monitoring.classifications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dueregard.monitoring.DefinitionFiles;

/** The classifications and mappings that this service ships. */
@ApplicationScoped
public class Classifications {
    private static final String FOLDER = "/classifications/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Map<String, Classification> classifications = new ConcurrentHashMap<>();
    private final Map<String, Mapping> mappings = new ConcurrentHashMap<>();

    public Classification classification(String name) {
        return classifications.computeIfAbsent(
                name, key -> DefinitionFiles.read(FOLDER + key + ".json", Classification.class));
    }

    /**
     * The classification of this name, which somebody outside has given; empty if there is none.
     */
    public Optional<Classification> find(String name) {
        return classifications.containsKey(name) || isShipped(name)
                ? Optional.of(classification(name))
                : Optional.empty();
    }

    public Mapping mapping(String name) {
        return mappings.computeIfAbsent(
                name, key -> DefinitionFiles.read(FOLDER + key + ".json", Mapping.class));
    }

    /** A mapping lies in the same folder, and has no codes of its own. */
    private static boolean isShipped(String name) {
        var file = FOLDER + name + ".json";
        return NAME.matcher(name).matches()
                && Classifications.class.getResource(file) != null
                && DefinitionFiles.read(file, JsonNode.class).has("codes");
    }
}
