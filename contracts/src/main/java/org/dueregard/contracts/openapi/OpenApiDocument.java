package org.dueregard.contracts.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI 3.1 document in canonical form, so that two builds of the same code give the same
 * text:
 *
 * <ul>
 *   <li>keys in alphabetical order, but for the properties of a schema, which keep the order of the
 *       code, and for the head of the document;
 *   <li>no servers, since the address is the reader's;
 *   <li>one security scheme, {@code bearer}, whatever the framework calls it;
 *   <li>schemas of plain strings and numbers (a UUID, a date) stand where they are used;
 *   <li>a page of {@code EiaAssessment} is called {@code EiaAssessmentPage};
 *   <li>every operation answers a {@code Problem} for what is not said otherwise.
 * </ul>
 */
public record OpenApiDocument(ObjectNode json) {

    static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    static final String PROBLEM = "Problem";
    private static final String SCHEMA_REF = "#/components/schemas/";
    private static final List<String> HEAD =
            List.of("openapi", "info", "servers", "tags", "security", "paths", "components");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The problem of RFC 9457 with the house's violations; the one schema that services share. */
    private static final String PROBLEM_SCHEMA =
            """
            {"type": "object", "description": "A problem, RFC 9457.",
             "required": ["type", "title", "status"],
             "properties": {
              "type": {"type": "string", "format": "uri-reference",
               "description": "Address of the page that explains the problem."},
              "title": {"type": "string", "description": "What kind of problem it is."},
              "status": {"type": "integer", "format": "int32", "description": "HTTP status."},
              "detail": {"type": "string", "description": "What happened here."},
              "instance": {"type": "string", "format": "uri-reference"},
              "violations": {"type": "array",
               "description": "Everything that is wrong, at once.",
               "items": {"type": "object", "required": ["pointer", "message"],
                "properties": {
                 "pointer": {"type": "string",
                  "description": "JSON pointer into the body; header:, path: or query: and a \
            name; empty for the whole."},
                 "message": {"type": "string"},
                 "source": {"type": "string",
                  "description": "The document or law that the rule comes from."}}}},
              "incident": {"type": "string",
               "description": "Number of an internal error, for the operators."}}}
            """;

    /** One operation with its place. */
    record Operation(String path, String method, ObjectNode json) {
        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    /** Reads a document in any form and brings it into the canonical one. */
    public static OpenApiDocument canonical(String text) {
        return canonical(parse(text));
    }

    static OpenApiDocument canonical(ObjectNode parsed) {
        var document = new OpenApiDocument(parsed.deepCopy());
        document.json.remove("servers");
        document.secureByBearer();
        document.inlineScalars();
        document.renamePages();
        document.answerProblems();
        document.dropUnusedSchemas();
        return new OpenApiDocument((ObjectNode) sorted(document.json, false, true));
    }

    static ObjectNode parse(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not an OpenAPI document in JSON", e);
        }
    }

    /** Indented JSON with a line feed at the end. */
    public String text() {
        try {
            var indenter = new DefaultIndenter("  ", "\n");
            var printer =
                    new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            return JSON.writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every operation in the order of the paths. */
    Stream<Operation> operations() {
        var found = new ArrayList<Operation>();
        json.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                method -> {
                                                    if (METHODS.contains(method.getKey())) {
                                                        found.add(
                                                                new Operation(
                                                                        path.getKey(),
                                                                        method.getKey(),
                                                                        (ObjectNode)
                                                                                method.getValue()));
                                                    }
                                                }));
        return found.stream();
    }

    /** Names of the schemas. */
    Set<String> schemaNames() {
        var names = new TreeSet<String>();
        json.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The node that a local reference names, or the node itself. */
    JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? resolve(json.at(reference.substring(1))) : node;
    }

    /** The document without the paths for which the name says no, and what only they used. */
    OpenApiDocument withoutPaths(Predicate<String> unwanted) {
        var copy = new OpenApiDocument(json.deepCopy());
        if (copy.json.path("paths") instanceof ObjectNode paths) {
            var names = new ArrayList<String>();
            paths.fieldNames().forEachRemaining(names::add);
            names.stream().filter(unwanted).forEach(paths::remove);
        }
        copy.dropUnusedSchemas();
        return copy;
    }

    private void secureByBearer() {
        json.remove("security");
        operations()
                .forEach(
                        operation -> {
                            if (operation.json().get("security") instanceof ArrayNode requirements
                                    && !requirements.isEmpty()) {
                                var roles = new TreeSet<String>();
                                requirements.forEach(
                                        requirement ->
                                                requirement.forEach(
                                                        scopes ->
                                                                scopes.forEach(
                                                                        role ->
                                                                                roles.add(
                                                                                        role
                                                                                                .asText()))));
                                var required = JSON.createArrayNode();
                                roles.forEach(required::add);
                                requirements.removeAll();
                                requirements.addObject().set("bearer", required);
                            } else {
                                operation.json().remove("security");
                            }
                        });
        components()
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }

    private void inlineScalars() {
        var scalars = new ArrayList<String>();
        schemas()
                .properties()
                .forEach(
                        schema -> {
                            if (isScalar(schema.getValue())) {
                                scalars.add(schema.getKey());
                            }
                        });
        for (var name : scalars) {
            var scalar = (ObjectNode) schemas().get(name).deepCopy();
            scalar.remove("examples");
            scalar.remove("example");
            schemas().remove(name);
            eachReference(
                    json,
                    (holder, reference) -> {
                        if (reference.equals(SCHEMA_REF + name)) {
                            holder.remove("$ref");
                            scalar.properties()
                                    .forEach(
                                            entry -> {
                                                if (!holder.has(entry.getKey())) {
                                                    holder.set(
                                                            entry.getKey(),
                                                            entry.getValue().deepCopy());
                                                }
                                            });
                        }
                    });
        }
    }

    private static boolean isScalar(JsonNode schema) {
        return Set.of("string", "integer", "number", "boolean")
                        .contains(schema.path("type").asText())
                && !schema.has("enum");
    }

    private void renamePages() {
        for (var name : List.copyOf(schemaNames())) {
            if (name.startsWith("Page") && name.length() > 4) {
                var items = schemas().path(name).at("/properties/items/items/$ref").asText();
                var renamed =
                        (items.startsWith(SCHEMA_REF)
                                        ? items.substring(SCHEMA_REF.length())
                                        : name.substring(4))
                                + "Page";
                schemas().set(renamed, schemas().remove(name));
                eachReference(
                        json,
                        (holder, reference) -> {
                            if (reference.equals(SCHEMA_REF + name)) {
                                holder.put("$ref", SCHEMA_REF + renamed);
                            }
                        });
            }
        }
    }

    private void answerProblems() {
        schemas().set(PROBLEM, parse(PROBLEM_SCHEMA));
        operations()
                .forEach(
                        operation -> {
                            var responses = operation.json().withObjectProperty("responses");
                            responses
                                    .properties()
                                    .forEach(
                                            response -> {
                                                if (response.getKey().matches("[45].."))
                                                    problem((ObjectNode) response.getValue());
                                            });
                            if (!responses.has("default")) {
                                responses.putObject("default").put("description", "A problem.");
                            }
                            problem((ObjectNode) responses.get("default"));
                        });
    }

    private static void problem(ObjectNode response) {
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", SCHEMA_REF + PROBLEM);
    }

    private void dropUnusedSchemas() {
        var dropped = true;
        while (dropped) {
            var used = new HashSet<String>();
            eachReference(json, (holder, reference) -> used.add(reference));
            dropped = false;
            for (var name : List.copyOf(schemaNames())) {
                if (!used.contains(SCHEMA_REF + name)) {
                    schemas().remove(name);
                    dropped = true;
                }
            }
        }
    }

    private ObjectNode components() {
        return json.withObjectProperty("components");
    }

    private ObjectNode schemas() {
        return components().withObjectProperty("schemas");
    }

    private static void eachReference(JsonNode node, BiConsumer<ObjectNode, String> visit) {
        List.copyOf(node.properties()).forEach(entry -> eachReference(entry.getValue(), visit));
        if (node instanceof ArrayNode) {
            node.forEach(child -> eachReference(child, visit));
        }
        if (node instanceof ObjectNode holder && holder.path("$ref").isTextual()) {
            visit.accept(holder, holder.path("$ref").asText());
        }
    }

    private static JsonNode sorted(JsonNode node, boolean keepOrder, boolean isDocument) {
        return switch (node) {
            case ObjectNode object -> {
                var result = JSON.createObjectNode();
                keys(object, keepOrder, isDocument)
                        .forEach(
                                key ->
                                        result.set(
                                                key,
                                                sorted(
                                                        object.get(key),
                                                        key.equals("properties") && !keepOrder,
                                                        false)));
                yield result;
            }
            case ArrayNode array -> {
                var result = JSON.createArrayNode();
                array.forEach(item -> result.add(sorted(item, false, false)));
                yield result;
            }
            default -> node;
        };
    }

    private static List<String> keys(ObjectNode object, boolean keepOrder, boolean isDocument) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (!keepOrder) {
            names.sort(null);
        }
        if (isDocument) {
            names.sort(
                    Comparator.comparingInt(
                            name -> HEAD.contains(name) ? HEAD.indexOf(name) : HEAD.size()));
        }
        return names;
    }

    /** The value of a text member, or null. */
    static @Nullable String textOf(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }
}
