package org.dueregard.eia.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.eia.assessment.AssessmentVersion;
import org.dueregard.eia.comparison.Change;
import org.dueregard.eia.comparison.Comparison;
import org.dueregard.eia.comparison.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of an assessment side by side, part by part. Items are the same where they have the
 * same ref; each is marked unchanged, changed, added or removed. Ids are made anew for each version
 * and say nothing.
 */
public record VersionComparison(int from, int to, List<Part> parts) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> IDENTITY = Set.of("id");

    /** A part of the content, such as the impacts. */
    public record Part(String name, List<Item> items) {}

    /**
     * One item in both versions.
     *
     * @param ref empty for a part that is one item, such as the scope
     */
    public record Item(
            String ref,
            Change change,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            List<Difference> differences) {}

    public static VersionComparison of(AssessmentVersion from, AssessmentVersion to) {
        return of(
                from.number(),
                to.number(),
                content(from.canonical().document()),
                content(to.canonical().document()));
    }

    static VersionComparison of(int from, int to, JsonNode before, JsonNode after) {
        var names = new LinkedHashMap<String, JsonNode>();
        after.properties().forEach(part -> names.put(part.getKey(), part.getValue()));
        before.properties().forEach(part -> names.putIfAbsent(part.getKey(), part.getValue()));
        return new VersionComparison(
                from,
                to,
                names.entrySet().stream()
                        .map(
                                part ->
                                        new Part(
                                                part.getKey(),
                                                items(
                                                        entries(before.get(part.getKey())),
                                                        entries(after.get(part.getKey())))))
                        .toList());
    }

    private static List<Item> items(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var items = new ArrayList<Item>();
        after.forEach((ref, item) -> items.add(item(ref, before.get(ref), item)));
        before.forEach(
                (ref, item) -> {
                    if (!after.containsKey(ref)) {
                        items.add(item(ref, item, null));
                    }
                });
        return items;
    }

    private static Item item(String ref, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null) {
            return new Item(ref, Change.ADDED, null, after, List.of());
        }
        if (after == null) {
            return new Item(ref, Change.REMOVED, before, null, List.of());
        }
        var differences = Comparison.ignoring(IDENTITY, before, after);
        return new Item(
                ref,
                differences.isEmpty() ? Change.UNCHANGED : Change.CHANGED,
                before,
                after,
                differences);
    }

    private static Map<String, JsonNode> entries(@Nullable JsonNode part) {
        if (part == null || part.isNull()) {
            return Map.of();
        }
        return part.isArray() ? Comparison.items(part) : Map.of("", part);
    }

    private static JsonNode content(String document) {
        try {
            return JSON.readTree(document).path("content");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
