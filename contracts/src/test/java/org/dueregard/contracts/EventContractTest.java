package org.dueregard.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".schema.json";

    /** The one message that is no event. */
    private static final String RECORD = "monitoring.record.v1";

    static Stream<String> types() throws IOException {
        try (var files = Files.list(Path.of("events"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_keeps_its_promise(String type) {
        var contract = new EventContract(type);

        assertThat(contract.violations(contract.example())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_without_a_required_field_breaks_it(String type) throws IOException {
        var contract = new EventContract(type);
        var required = JSON.readTree(contract.schema()).path("required");
        assertThat(required).isNotEmpty();

        for (var field : required) {
            var event = (ObjectNode) JSON.readTree(contract.example());
            event.remove(field.asText());

            assertThat(contract.violations(event.toString()))
                    .as("without %s", field.asText())
                    .anyMatch(violation -> violation.contains(field.asText()));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_field_that_nobody_knows_breaks_nothing(String type) throws IOException {
        var contract = new EventContract(type);
        var event = (ObjectNode) JSON.readTree(contract.example());
        event.put("addedLater", "in version 1");

        assertThat(contract.violations(event.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_field_says_what_it_is_and_the_schema_knows_its_name(String type) throws IOException {
        var schema = JSON.readTree(new EventContract(type).schema());

        assertThat(schema.path("$id").asText()).isEqualTo("/schemas/" + type + ".json");
        assertThat(schema.path("properties"))
                .allSatisfy(field -> assertThat(field.path("description").asText()).isNotBlank());
    }

    @Test
    void a_date_that_is_none_and_a_state_that_is_none_break_it() throws IOException {
        var contract = new EventContract("org.dueregard.eia.signed-off.v1");
        var event = (ObjectNode) JSON.readTree(contract.example());
        event.put("nextReviewDate", "next May").put("decision", "PERHAPS");

        assertThat(contract.violations(event.toString())).hasSize(2);
    }

    @Test
    void an_unknown_type_has_no_contract() {
        assertThatThrownBy(() -> new EventContract("org.dueregard.unheard-of.v1").schema())
                .hasMessageContaining("org.dueregard.unheard-of.v1");
    }

    @Test
    void the_asyncapi_document_refers_to_every_schema_and_only_to_what_exists() throws IOException {
        var document = new YAMLMapper().readTree(Path.of("asyncapi.yaml").toFile());
        var references = new ArrayList<String>();
        collectReferences(document, references);

        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        var schemas = new TreeSet<String>();
        for (var reference : references) {
            if (reference.startsWith("#/")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Path.of(reference)).exists();
                schemas.add(reference);
            }
        }
        assertThat(schemas)
                .containsExactlyElementsOf(
                        Stream.concat(
                                        types().map(type -> "events/" + type + ENDING),
                                        Stream.of("messages/" + RECORD + ENDING))
                                .toList());
        document.path("components")
                .path("messages")
                .forEach(
                        message ->
                                assertThat(
                                                message.path("payload")
                                                        .path("schema")
                                                        .path("$ref")
                                                        .asText())
                                        .isEqualTo(
                                                folder(message.path("name").asText())
                                                        + message.path("name").asText()
                                                        + ENDING));
    }

    @Test
    void every_message_is_sent_on_a_channel_with_an_operation() throws IOException {
        var document = new YAMLMapper().readTree(Path.of("asyncapi.yaml").toFile());

        var sent = new TreeSet<String>();
        document.path("operations")
                .forEach(
                        operation -> {
                            var channel =
                                    operation.path("channel").path("$ref").asText().substring(1);
                            document.at(channel)
                                    .path("messages")
                                    .fieldNames()
                                    .forEachRemaining(sent::add);
                        });

        var messages = new TreeSet<String>();
        document.at("/components/messages").fieldNames().forEachRemaining(messages::add);
        assertThat(sent).isEqualTo(messages);
    }

    private static String folder(String message) {
        return message.equals(RECORD) ? "messages/" : "events/";
    }

    private static void collectReferences(JsonNode node, ArrayList<String> references) {
        if (node.path("$ref").isTextual()) {
            references.add(node.path("$ref").asText());
        }
        node.forEach(child -> collectReferences(child, references));
    }
}
