package org.dueregard.eia.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From two documents to their differences, in the order of the later one. */
public final class Comparison {
    private static final List<String> NAMES = List.of("ref", "id", "name");

    private Comparison() {}

    /** Everything that differs, down to the single value. */
    public static List<Difference> of(JsonNode before, JsonNode after) {
        var differences = new ArrayList<Difference>();
        compare("", before, after, Set.of(), differences);
        return differences;
    }

    /**
     * As {@link #of}, but for these fields wherever they stand: they say which item it is, not what
     * it says.
     */
    public static List<Difference> ignoring(Set<String> fields, JsonNode before, JsonNode after) {
        var differences = new ArrayList<Difference>();
        compare("", before, after, fields, differences);
        return differences;
    }

    /** The items of a list by their name; by their position where they have none. */
    public static Map<String, JsonNode> items(JsonNode list) {
        var items = new LinkedHashMap<String, JsonNode>();
        for (var i = 0; i < list.size(); i++) {
            var item = list.get(i);
            var name = name(item);
            items.putIfAbsent(name == null || items.containsKey(name) ? "#" + i : name, item);
        }
        return items;
    }

    private static @Nullable String name(JsonNode item) {
        for (var field : NAMES) {
            if (item.path(field).isTextual()) {
                return item.path(field).asText();
            }
        }
        return null;
    }

    private static void compare(
            String at,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            Set<String> ignored,
            List<Difference> differences) {
        var was = absent(before) ? null : before;
        var is = absent(after) ? null : after;
        if (was == null && is == null) {
            return;
        }
        if (was == null) {
            differences.add(new Difference(at, Change.ADDED, null, is));
        } else if (is == null) {
            differences.add(new Difference(at, Change.REMOVED, was, null));
        } else if (was.isObject() && is.isObject()) {
            each(at, fields(was, ignored), fields(is, ignored), ignored, differences);
        } else if (ofObjects(was) && ofObjects(is)) {
            each(at, items(was), items(is), ignored, differences);
        } else if (!was.equals(is)) {
            differences.add(new Difference(at, Change.CHANGED, was, is));
        }
    }

    private static void each(
            String at,
            Map<String, JsonNode> was,
            Map<String, JsonNode> is,
            Set<String> ignored,
            List<Difference> differences) {
        is.forEach(
                (key, item) -> compare(at + "/" + key, was.get(key), item, ignored, differences));
        was.forEach(
                (key, item) -> {
                    if (!is.containsKey(key)) {
                        compare(at + "/" + key, item, null, ignored, differences);
                    }
                });
    }

    private static Map<String, JsonNode> fields(JsonNode object, Set<String> ignored) {
        var fields = new LinkedHashMap<String, JsonNode>();
        for (var field : object.properties()) {
            if (!ignored.contains(field.getKey())) {
                fields.put(field.getKey(), field.getValue());
            }
        }
        return fields;
    }

    private static boolean ofObjects(JsonNode node) {
        if (!node.isArray()) {
            return false;
        }
        for (var item : node) {
            if (!item.isObject()) {
                return false;
            }
        }
        return true;
    }

    private static boolean absent(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }
}
