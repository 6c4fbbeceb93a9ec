package org.dueregard.monitoring.indicators;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.monitoring.DefinitionFiles;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.problem.DomainException;

/** The indicators that this service watches; each is held against its dataset when it is read. */
@ApplicationScoped
public class Indicators {
    private static final String FOLDER = "/indicators/";

    private final Map<String, NavigableMap<Integer, IndicatorDefinition>> definitions =
            new TreeMap<>();
    private final Map<IndicatorDefinition, String> digests = new HashMap<>();

    public Indicators(Datasets datasets, Classifications classifications) {
        for (var file : DefinitionFiles.read(FOLDER + "indicators.json", String[].class)) {
            var definition = DefinitionFiles.read(FOLDER + file, IndicatorDefinition.class);
            var violations =
                    DefinitionRules.violations(
                            definition, datasets.require(definition.dataset()), classifications);
            if (!violations.isEmpty()) {
                throw new IllegalStateException(file + ": " + violations);
            }
            definitions
                    .computeIfAbsent(definition.indicator(), indicator -> new TreeMap<>())
                    .put(definition.version(), definition);
            digests.put(definition, digest(DefinitionFiles.read(FOLDER + file, JsonNode.class)));
        }
    }

    /** Every indicator in its present version. */
    public List<IndicatorDefinition> all() {
        return definitions.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .toList();
    }

    public List<IndicatorDefinition> of(String dataset) {
        return all().stream().filter(definition -> definition.dataset().equals(dataset)).toList();
    }

    /** An indicator in its present version. */
    public IndicatorDefinition require(String indicator) {
        return versions(indicator).getLast();
    }

    public IndicatorDefinition require(String indicator, int version) {
        return versions(indicator).stream()
                .filter(definition -> definition.version() == version)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("version of " + indicator, version));
    }

    /** Every version of an indicator, the oldest first. */
    public List<IndicatorDefinition> versions(String indicator) {
        var versions = definitions.get(indicator);
        if (versions == null) {
            throw DomainException.notFound("indicator", indicator);
        }
        return List.copyOf(versions.values());
    }

    /** What tells whether a version still says what it said when it was used first. */
    public String digest(IndicatorDefinition definition) {
        var digest = digests.get(definition);
        if (digest == null) {
            throw new IllegalArgumentException("not a version that is kept");
        }
        return digest;
    }

    /**
     * SHA-256 over the definition, whatever the order of its members and the space between them.
     */
    private static String digest(JsonNode definition) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(sorted(definition).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(member -> member.getKey() + ":" + sorted(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream()
                        .map(Indicators::sorted)
                        .collect(Collectors.joining(",", "[", "]"))
                : node.toString();
    }
}
