package org.dueregard.contracts.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges the committed documents of the services into the one that callers see. What operators use
 * ({@code /v1/operations}) and what the services use among themselves ({@code /v1/events}) stays
 * out. Two documents that name the same path, operation id or schema differently cannot be merged:
 * the prefixes are there to prevent it.
 */
public final class OpenApiMerge {
    private static final String INFO =
            """
            {"title": "Due Regard", "version": "1.0.0",
             "description": "Equality impact assessments, the actions that follow from them, and \
            the monitoring that shows whether they worked. Changes carry If-Match, creations and \
            batches Idempotency-Key; lists are cursor pages; problems are RFC 9457."}
            """;

    private OpenApiMerge() {}

    /**
     * Merges the documents of a folder.
     *
     * @param arguments the folder of documents, and the folder that {@code due-regard.json} and
     *     {@code due-regard.yaml} are written to
     */
    public static void main(String[] arguments) throws IOException {
        var documents = new LinkedHashMap<String, OpenApiDocument>();
        var source = Path.of(arguments[0]);
        if (Files.isDirectory(source)) {
            try (var files = Files.list(source)) {
                for (var file :
                        files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                    documents.put(
                            file.getFileName().toString(),
                            OpenApiDocument.canonical(Files.readString(file)));
                }
            }
        }
        var merged = merge(documents);
        var target = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(target.resolve("due-regard.json"), merged.text());
        Files.writeString(target.resolve("due-regard.yaml"), yaml(merged));
    }

    static OpenApiDocument merge(Map<String, OpenApiDocument> documents) {
        var merged = OpenApiDocument.parse("{\"openapi\": \"3.1.0\"}");
        merged.set("info", OpenApiDocument.parse(INFO));
        var paths = merged.putObject("paths");
        var components = merged.putObject("components");
        var tags = new LinkedHashMap<String, JsonNode>();
        var clashes = new ArrayList<String>();
        documents.forEach(
                (name, document) -> {
                    var shown = document.withoutPaths(OpenApiMerge::isInternal);
                    add(paths, shown.json().path("paths"), name, clashes);
                    shown.json()
                            .path("components")
                            .properties()
                            .forEach(
                                    kind ->
                                            add(
                                                    components.withObjectProperty(kind.getKey()),
                                                    kind.getValue(),
                                                    name,
                                                    clashes));
                    shown.json()
                            .path("tags")
                            .forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
                });
        if (!tags.isEmpty()) {
            merged.putArray("tags").addAll(List.copyOf(tags.values()));
        }
        var document = OpenApiDocument.canonical(merged);
        clashes.addAll(repeatedIds(document));
        if (!clashes.isEmpty()) {
            throw new IllegalStateException(
                    "The documents cannot be merged:\n- " + String.join("\n- ", clashes));
        }
        return document;
    }

    private static boolean isInternal(String path) {
        return path.matches("/v1/(operations|events)(/.*)?");
    }

    private static void add(ObjectNode to, JsonNode from, String document, List<String> clashes) {
        from.properties()
                .forEach(
                        entry -> {
                            var present = to.get(entry.getKey());
                            if (present == null) {
                                to.set(entry.getKey(), entry.getValue());
                            } else if (!present.equals(entry.getValue())) {
                                clashes.add(
                                        "%s: %s stands in another document too, and differs"
                                                .formatted(document, entry.getKey()));
                            }
                        });
    }

    private static List<String> repeatedIds(OpenApiDocument document) {
        var places = new LinkedHashMap<String, List<String>>();
        document.operations()
                .forEach(
                        operation ->
                                places.computeIfAbsent(
                                                operation.json().path("operationId").asText(),
                                                id -> new ArrayList<>())
                                        .add(operation.toString()));
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "the operationId %s: %s".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String yaml(OpenApiDocument document) throws IOException {
        return new YAMLMapper(
                        YAMLFactory.builder()
                                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                                .build())
                .writeValueAsString(document.json());
    }
}
