package org.dueregard.monitoring.classifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dueregard.monitoring.DefinitionFiles;

/**
 * The classifications and mappings that this service ships, in all their versions. A version never
 * changes: what is seen differently later is the next one, and the earlier ones can be asked for
 * still. They are held against each other when they are read, so that a fault stops the start.
 */
@ApplicationScoped
public class Classifications {
    private static final String FOLDER = "/classifications/";

    private final Map<String, NavigableMap<Integer, Classification>> classifications =
            new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Mapping>> mappings = new TreeMap<>();

    public Classifications() {
        this(
                read("classifications.json", Classification.class),
                read("mappings.json", Mapping.class));
    }

    Classifications(List<Classification> lists, List<Mapping> maps) {
        lists.forEach(list -> add(classifications, list.name(), list.version(), list));
        maps.forEach(map -> add(mappings, map.name(), map.version(), map));
        maps.forEach(this::requireSound);
    }

    private static <T> List<T> read(String index, Class<T> type) {
        return Arrays.stream(DefinitionFiles.read(FOLDER + index, String[].class))
                .map(file -> DefinitionFiles.read(FOLDER + file, type))
                .toList();
    }

    private static <T> void add(
            Map<String, NavigableMap<Integer, T>> all, String name, int version, T one) {
        if (all.computeIfAbsent(name, key -> new TreeMap<>()).put(version, one) != null) {
            throw new IllegalStateException(name + " has its version " + version + " twice");
        }
    }

    /** A mapping leads from every code of one list to groups of another, and is the only way. */
    private void requireSound(Mapping mapping) {
        var from = require(mapping.from());
        var to = require(mapping.to());
        if (!mapping.map().keySet().equals(from.codeSet())) {
            throw unsound(mapping, "does not name each code of " + from.name() + " once");
        }
        from.codes()
                .forEach(
                        code -> {
                            var group = mapping.groupOf(code.code());
                            if (group.isPresent() != code.isGroup()
                                    || !group.map(to.groups()::contains).orElse(true)) {
                                throw unsound(mapping, "leads " + code.code() + " to no group");
                            }
                            if (group.isEmpty() && to.groups().contains(code.code())) {
                                throw unsound(mapping, code.code() + " would look like a group");
                            }
                        });
        if (allMappings()
                .anyMatch(
                        other ->
                                other.from().name().equals(from.name())
                                        && other.to().name().equals(to.name())
                                        && !other.name().equals(mapping.name()))) {
            throw unsound(mapping, "is not the only one from " + from.name() + " to " + to.name());
        }
    }

    private static IllegalStateException unsound(Mapping mapping, String why) {
        return new IllegalStateException(
                "%s version %d %s".formatted(mapping.name(), mapping.version(), why));
    }

    /** The latest version of each. */
    public List<Classification> all() {
        return classifications.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .toList();
    }

    /** The latest version; of a name that a definition has. */
    public Classification classification(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("There is no classification " + name));
    }

    /**
     * The latest version of the classification of this name, which somebody outside has given;
     * empty if there is none.
     */
    public Optional<Classification> find(String name) {
        return Optional.ofNullable(classifications.get(name))
                .map(versions -> versions.lastEntry().getValue());
    }

    public Optional<Classification> find(String name, int version) {
        return Optional.ofNullable(classifications.get(name))
                .map(versions -> versions.get(version));
    }

    /** The version that a definition refers to. */
    public Classification require(Mapping.Reference reference) {
        return find(reference.name(), reference.version())
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "There is no version %d of the classification %s"
                                                .formatted(reference.version(), reference.name())));
    }

    /** Versions of a classification; none where there is no such classification. */
    public List<Integer> versions(String name) {
        return List.copyOf(classifications.getOrDefault(name, new TreeMap<>()).keySet());
    }

    /** The version of a mapping that a definition refers to. */
    public Mapping requireMapping(Mapping.Reference reference) {
        return findMapping(reference)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "There is no version %d of the mapping %s"
                                                .formatted(reference.version(), reference.name())));
    }

    public Optional<Mapping> findMapping(Mapping.Reference reference) {
        return Optional.ofNullable(mappings.get(reference.name()))
                .map(versions -> versions.get(reference.version()));
    }

    /** The number of the latest version of a mapping; empty where there is no such mapping. */
    public Optional<Integer> latestMapping(String name) {
        return Optional.ofNullable(mappings.get(name)).map(NavigableMap::lastKey);
    }

    /**
     * Every version of every mapping that leads from codes of this classification, whichever
     * version of it, by name and version.
     */
    public List<Mapping> mappingsFrom(String classification) {
        return allMappings()
                .filter(mapping -> mapping.from().name().equals(classification))
                .toList();
    }

    /** The mappings from one classification to another, the latest last. */
    public List<Mapping> mappings(String from, String to) {
        return mappingsFrom(from).stream()
                .filter(mapping -> mapping.to().name().equals(to))
                .toList();
    }

    private Stream<Mapping> allMappings() {
        return new ArrayList<>(mappings.values())
                .stream().flatMap(versions -> versions.values().stream());
    }
}
