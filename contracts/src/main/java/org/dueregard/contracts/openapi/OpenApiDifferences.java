package org.dueregard.contracts.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.contracts.openapi.OpenApiDocument.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What breaks for a caller who was built against the earlier document: a path, an operation, a
 * parameter, an answer or one of its fields that is gone, a field that was always there and no
 * longer has to be, one that must be sent now, a type that is another. What is merely added breaks
 * nobody; callers ignore fields and enumerated values that they do not know.
 */
final class OpenApiDifferences {
    private final OpenApiDocument before;
    private final OpenApiDocument after;
    private final List<String> breaking = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    /** Which way a schema travels: what is harmless in an answer may break a request. */
    private enum Way {
        REQUEST,
        RESPONSE
    }

    /** A schema with references, {@code allOf} and nullable alternatives folded in. */
    private record Shape(
            Set<String> types,
            @Nullable String format,
            Map<String, JsonNode> properties,
            Set<String> required,
            @Nullable JsonNode items,
            Set<String> enumeration,
            Set<String> alternatives) {}

    private OpenApiDifferences(OpenApiDocument before, OpenApiDocument after) {
        this.before = before;
        this.after = after;
    }

    static List<String> breaking(OpenApiDocument before, OpenApiDocument after) {
        var differences = new OpenApiDifferences(before, after);
        differences.compare();
        return List.copyOf(differences.breaking);
    }

    private void compare() {
        var now = new HashMap<String, Operation>();
        after.operations().forEach(operation -> now.put(operation.toString(), operation));
        before.operations()
                .forEach(
                        operation -> {
                            var same = now.get(operation.toString());
                            if (same == null) {
                                breaking.add(operation + " is gone");
                            } else {
                                compare(operation.toString(), operation.json(), same.json());
                            }
                        });
    }

    private void compare(String where, JsonNode was, JsonNode is) {
        if (!was.path("operationId").equals(is.path("operationId"))) {
            breaking.add(
                    "%s: its operationId was %s and is %s"
                            .formatted(
                                    where,
                                    was.path("operationId").asText(),
                                    is.path("operationId").asText()));
        }
        if (!was.has("security") && is.has("security")) {
            breaking.add(where + ": it was public and asks for a token");
        }
        compareParameters(where, was, is);
        compareBodies(where, was, is);
        was.path("responses")
                .properties()
                .forEach(
                        response -> {
                            if (!response.getKey().startsWith("2")) {
                                return;
                            }
                            var answer = is.path("responses").path(response.getKey());
                            var place = where + " " + response.getKey();
                            if (answer.isMissingNode()) {
                                breaking.add(place + " is no longer answered");
                            } else {
                                compareContent(
                                        place,
                                        before.resolve(response.getValue()),
                                        after.resolve(answer),
                                        Way.RESPONSE);
                            }
                        });
    }

    private void compareParameters(String where, JsonNode was, JsonNode is) {
        var earlier = parameters(before, was);
        var later = parameters(after, is);
        earlier.forEach(
                (name, parameter) -> {
                    var same = later.get(name);
                    if (same == null) {
                        breaking.add("%s: the parameter %s is gone".formatted(where, name));
                    } else {
                        compareSchemas(
                                where + " " + name,
                                parameter.path("schema"),
                                same.path("schema"),
                                Way.REQUEST);
                    }
                });
        later.forEach(
                (name, parameter) -> {
                    var same = earlier.get(name);
                    if (parameter.path("required").asBoolean()
                            && (same == null || !same.path("required").asBoolean())) {
                        breaking.add("%s: the parameter %s is required".formatted(where, name));
                    }
                });
    }

    private static Map<String, JsonNode> parameters(OpenApiDocument document, JsonNode operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        operation
                .path("parameters")
                .forEach(
                        reference -> {
                            var parameter = document.resolve(reference);
                            parameters.put(
                                    parameter.path("in").asText()
                                            + ":"
                                            + parameter.path("name").asText(),
                                    parameter);
                        });
        return parameters;
    }

    private void compareBodies(String where, JsonNode was, JsonNode is) {
        var earlier = before.resolve(was.path("requestBody"));
        var later = after.resolve(is.path("requestBody"));
        if (later.path("required").asBoolean() && !earlier.path("required").asBoolean()) {
            breaking.add(where + ": a body is required");
        }
        if (!earlier.isMissingNode()) {
            compareContent(where + " body", earlier, later, Way.REQUEST);
        }
    }

    private void compareContent(String where, JsonNode was, JsonNode is, Way way) {
        was.path("content")
                .properties()
                .forEach(
                        content -> {
                            var same = is.path("content").path(content.getKey());
                            if (same.isMissingNode()) {
                                breaking.add(where + ": no longer as " + content.getKey());
                            } else {
                                compareSchemas(
                                        where,
                                        content.getValue().path("schema"),
                                        same.path("schema"),
                                        way);
                            }
                        });
    }

    private void compareSchemas(String where, JsonNode was, JsonNode is, Way way) {
        var pair = was.path("$ref").asText() + "|" + is.path("$ref").asText() + "|" + way;
        if (was.has("$ref") && is.has("$ref") && !compared.add(pair)) {
            return;
        }
        var earlier = shape(before, was);
        var later = shape(after, is);
        compareTypes(where, earlier, later, way);
        if (earlier.items() != null && later.items() != null) {
            compareSchemas(where + "[]", earlier.items(), later.items(), way);
        }
        earlier.properties()
                .forEach(
                        (name, property) -> {
                            var same = later.properties().get(name);
                            if (same == null) {
                                breaking.add("%s: the field %s is gone".formatted(where, name));
                            } else {
                                compareSchemas(where + "." + name, property, same, way);
                            }
                        });
        switch (way) {
            case REQUEST -> {
                for (var name : later.required()) {
                    if (!earlier.required().contains(name)) {
                        breaking.add("%s: the field %s has to be sent".formatted(where, name));
                    }
                }
                for (var value : earlier.enumeration()) {
                    if (!later.enumeration().isEmpty() && !later.enumeration().contains(value)) {
                        breaking.add("%s: the value %s is refused".formatted(where, value));
                    }
                }
            }
            case RESPONSE -> {
                for (var name : earlier.required()) {
                    if (!later.required().contains(name) && later.properties().containsKey(name)) {
                        breaking.add(
                                "%s: the field %s was always there and may be absent"
                                        .formatted(where, name));
                    }
                }
            }
        }
    }

    private void compareTypes(String where, Shape earlier, Shape later, Way way) {
        var wider = way == Way.REQUEST ? later.types() : earlier.types();
        var narrower = way == Way.REQUEST ? earlier.types() : later.types();
        var both = !earlier.types().isEmpty() && !later.types().isEmpty();
        if (both && !wider.containsAll(narrower)) {
            breaking.add(
                    "%s: the type was %s and is %s"
                            .formatted(where, earlier.types(), later.types()));
        } else if (earlier.format() != null && !earlier.format().equals(later.format())) {
            breaking.add(
                    "%s: the format was %s and is %s"
                            .formatted(where, earlier.format(), later.format()));
        }
        if (!earlier.alternatives().isEmpty()
                && !later.alternatives().containsAll(earlier.alternatives())) {
            breaking.add(where + ": the alternatives are other ones");
        }
    }

    private static Shape shape(OpenApiDocument document, JsonNode schema) {
        var shape =
                new Shape(
                        new TreeSet<>(),
                        OpenApiDocument.textOf(schema, "format"),
                        new LinkedHashMap<>(),
                        new TreeSet<>(),
                        schema.get("items"),
                        new TreeSet<>(),
                        new TreeSet<>());
        if (schema.path("type").isTextual()) {
            shape.types().add(schema.path("type").asText());
        }
        schema.path("type").forEach(type -> shape.types().add(type.asText()));
        schema.path("properties")
                .properties()
                .forEach(
                        property -> shape.properties().put(property.getKey(), property.getValue()));
        schema.path("required").forEach(name -> shape.required().add(name.asText()));
        schema.path("enum").forEach(value -> shape.enumeration().add(value.asText()));
        var result = shape;
        if (schema.has("$ref")) {
            result = fold(result, shape(document, document.resolve(schema)));
        }
        for (var part : schema.path("allOf")) {
            result = fold(result, shape(document, part));
        }
        for (var keyword : List.of("anyOf", "oneOf")) {
            var others = new ArrayList<JsonNode>();
            for (var part : schema.path(keyword)) {
                if (part.path("type").asText().equals("null")) {
                    result.types().add("null");
                } else {
                    others.add(part);
                }
            }
            if (others.size() == 1) {
                result = fold(result, shape(document, others.getFirst()));
            } else {
                for (var other : others) {
                    result.alternatives().add(other.toString());
                }
            }
        }
        return result;
    }

    private static Shape fold(Shape one, Shape other) {
        one.types().addAll(other.types());
        one.properties().putAll(other.properties());
        one.required().addAll(other.required());
        one.enumeration().addAll(other.enumeration());
        one.alternatives().addAll(other.alternatives());
        return new Shape(
                one.types(),
                one.format() != null ? one.format() : other.format(),
                one.properties(),
                one.required(),
                one.items() != null ? one.items() : other.items(),
                one.enumeration(),
                one.alternatives());
    }
}
