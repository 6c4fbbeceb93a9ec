package org.dueregard.monitoring.indicators;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.monitoring.DefinitionFiles;
import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** The indicators that this service watches; each is held against its dataset when it is read. */
@ApplicationScoped
public class Indicators {
    private static final String FOLDER = "/indicators/";

    private final Datasets datasets;
    private final Classifications classifications;
    private final AcceptedDefinitions accepted;
    private final Known shipped = new Known(0);
    private volatile Known known = shipped;

    /** Those that ship, and those that were accepted since. */
    @Inject
    public Indicators(
            Datasets datasets, Classifications classifications, AcceptedDefinitions accepted) {
        this.datasets = datasets;
        this.classifications = classifications;
        this.accepted = accepted;
        for (var file : DefinitionFiles.read(FOLDER + "indicators.json", String[].class)) {
            var definition = DefinitionFiles.read(FOLDER + file, IndicatorDefinition.class);
            var violations =
                    DefinitionRules.violations(
                            definition, datasets.require(definition.dataset()), classifications);
            if (!violations.isEmpty()) {
                throw new IllegalStateException(file + ": " + violations);
            }
            shipped.add(definition, digest(DefinitionFiles.read(FOLDER + file, JsonNode.class)));
        }
    }

    /** Those that ship, and no others. */
    public Indicators(Datasets datasets, Classifications classifications) {
        this(datasets, classifications, AcceptedDefinitions.none());
    }

    /** What is known where so many definitions were accepted. */
    private static final class Known {
        private final long accepted;
        private final Map<String, NavigableMap<Integer, IndicatorDefinition>> definitions =
                new TreeMap<>();
        private final Map<IndicatorDefinition, String> digests = new HashMap<>();

        Known(long accepted) {
            this.accepted = accepted;
        }

        void add(IndicatorDefinition definition, String digest) {
            definitions
                    .computeIfAbsent(definition.indicator(), indicator -> new TreeMap<>())
                    .put(definition.version(), definition);
            digests.put(definition, digest);
        }
    }

    /** Another replica may have accepted some: they are only added, so their number tells. */
    private Known known() {
        var present = known;
        if (accepted.size() == present.accepted) {
            return present;
        }
        var all = accepted.all();
        var read = new Known(all.size());
        shipped.digests.forEach(read::add);
        all.forEach(each -> read.add(each.definition(), each.digest()));
        known = read;
        return read;
    }

    /** Everything that is wrong with a definition. */
    public List<Violation> violations(IndicatorDefinition definition) {
        return DefinitionRules.violations(
                definition, datasets.require(definition.dataset()), classifications);
    }

    /**
     * A definition with the versions of mapping or classification that it is to stay with: the
     * latest, where it names none.
     */
    public IndicatorDefinition pinned(IndicatorDefinition definition) {
        return definition.mapping() == null
                ? definition.pinned(
                        null,
                        classifications
                                .find(definition.classification())
                                .map(Classification::version)
                                .orElse(null))
                : definition.pinned(
                        classifications.latestMapping(definition.mapping()).orElse(null), null);
    }

    /** The number of the version that would come next. */
    public int nextVersion(String indicator) {
        var versions = known().definitions.get(indicator);
        return versions == null ? 1 : versions.lastKey() + 1;
    }

    /** Every indicator in its present version. */
    public List<IndicatorDefinition> all() {
        return known().definitions.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .toList();
    }

    public List<IndicatorDefinition> of(String dataset) {
        return all().stream().filter(definition -> definition.dataset().equals(dataset)).toList();
    }

    /** An indicator in its present version; empty where there is none of this code. */
    public Optional<IndicatorDefinition> find(String indicator) {
        return Optional.ofNullable(known().definitions.get(indicator))
                .map(versions -> versions.lastEntry().getValue());
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
        var versions = known().definitions.get(indicator);
        if (versions == null) {
            throw DomainException.notFound("indicator", indicator);
        }
        return List.copyOf(versions.values());
    }

    /** What tells whether a version still says what it said when it was used first. */
    public String digest(IndicatorDefinition definition) {
        var digest = known().digests.get(definition);
        if (digest == null) {
            throw new IllegalArgumentException("not a version that is kept");
        }
        return digest;
    }

    /**
     * SHA-256 over the definition, whatever the order of its members and the space between them.
     */
    static String digest(JsonNode definition) {
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
