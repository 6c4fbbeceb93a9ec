package org.dueregard.contracts.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiContractTest {
    private static final String DOCUMENT =
            """
            {"openapi": "3.1.0", "info": {"title": "eia", "version": "1"},
             "servers": [{"url": "http://localhost:8081"}],
             "paths": {
              "/v1/events": {"get": {"operationId": "eia_listEvents", "summary": "Events",
                "responses": {"200": {"description": "ok"}}}},
              "/v1/subjects/{id}": {"get": {"operationId": "eia_subject", "summary": "A subject",
                "parameters": [
                  {"name": "id", "in": "path", "required": true,
                   "schema": {"$ref": "#/components/schemas/UUID"}},
                  {"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                 "200": {"description": "ok", "content": {"application/json":
                  {"schema": {"$ref": "#/components/schemas/EiaSubject"}}}},
                 "404": {"description": "none"}}}},
              "/v1/subjects": {
               "get": {"operationId": "eia_listSubjects", "summary": "Subjects",
                "responses": {"200": {"description": "ok", "content": {"application/json":
                 {"schema": {"$ref": "#/components/schemas/PageEiaSubject"}}}}}},
               "post": {"operationId": "eia_registerSubject", "summary": "Register",
                "security": [{"SecurityScheme": ["policy-author"]}],
                "requestBody": {"required": true, "content": {"application/json":
                 {"schema": {"$ref": "#/components/schemas/EiaRegisterSubject"}}}},
                "responses": {"201": {"description": "made"}}}}},
             "components": {"schemas": {
              "UUID": {"type": "string", "format": "uuid"},
              "PageEiaSubject": {"type": "object", "required": ["items"], "properties": {
               "items": {"type": "array", "items": {"$ref": "#/components/schemas/EiaSubject"}},
               "next": {"type": ["string", "null"]}}},
              "EiaSubject": {"type": "object", "required": ["title", "id"], "properties": {
               "title": {"type": "string"}, "id": {"$ref": "#/components/schemas/UUID"},
               "owner": {"anyOf": [{"$ref": "#/components/schemas/EiaOwner"}, {"type": "null"}]},
               "state": {"type": "string", "enum": ["PROPOSED", "ADOPTED"]}}},
              "EiaOwner": {"type": "object", "properties": {"post": {"type": "string"}}},
              "EiaRegisterSubject": {"type": "object", "required": ["title"], "properties": {
               "title": {"type": "string"}, "kind": {"type": "string", "enum": ["POLICY", "SOP"]}}}
             }}}
            """;

    @TempDir Path folder;

    private void commit(String text) throws IOException {
        Files.writeString(folder.resolve("eia.json"), OpenApiDocument.canonical(text).text());
    }

    private OpenApiContract contract() {
        return OpenApiContract.in(folder, "eia", "eia");
    }

    @Test
    void the_same_document_passes_in_whatever_order_it_comes() throws IOException {
        commit(DOCUMENT);
        var reordered =
                DOCUMENT.replace(
                        "\"openapi\": \"3.1.0\", \"info\": {\"title\": \"eia\", \"version\": \"1\"},",
                        "\"info\": {\"version\": \"1\", \"title\": \"eia\"}, \"openapi\": \"3.1.0\",");

        assertThatCode(() -> contract().verify(reordered, false)).doesNotThrowAnyException();
    }

    @Test
    void the_canonical_form_of_a_canonical_document_is_itself() {
        var once = OpenApiDocument.canonical(DOCUMENT).text();

        assertThat(OpenApiDocument.canonical(once).text()).isEqualTo(once);
    }

    @Test
    void the_canonical_form_is_the_one_of_the_house() {
        var document = OpenApiDocument.canonical(DOCUMENT);

        assertThat(document.json().has("servers")).isFalse();
        assertThat(document.schemaNames())
                .containsExactly(
                        "EiaOwner",
                        "EiaRegisterSubject",
                        "EiaSubject",
                        "EiaSubjectPage",
                        "Problem");
        assertThat(document.json().at("/paths/~1v1~1subjects/post/security/0/bearer/0").asText())
                .isEqualTo("policy-author");
        assertThat(
                        document.json()
                                .at("/components/schemas/EiaSubject/properties/id/format")
                                .asText())
                .isEqualTo("uuid");
        assertThat(document.text()).contains("application/problem+json").endsWith("}\n");
    }

    @Test
    void a_document_that_nobody_committed_is_refused_until_it_is_accepted() throws IOException {
        assertThatThrownBy(() -> contract().verify(DOCUMENT, false))
                .hasMessageContaining("Nothing is committed yet")
                .hasMessageContaining("-Dcontracts.accept=true");

        contract().verify(DOCUMENT, true);

        assertThat(folder.resolve("eia.json"))
                .hasContent(OpenApiDocument.canonical(DOCUMENT).text());
        assertThatCode(() -> contract().verify(DOCUMENT, false)).doesNotThrowAnyException();
    }

    @Test
    void an_addition_is_told_as_harmless() throws IOException {
        commit(DOCUMENT);
        var more =
                DOCUMENT.replace(
                        "\"title\": {\"type\": \"string\"}, \"id\"",
                        "\"title\": {\"type\": \"string\"}, \"area\": {\"type\": \"string\"}, \"id\"");

        assertThatThrownBy(() -> contract().verify(more, false))
                .hasMessageContaining("No difference breaks a caller")
                .hasMessageContaining("area");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/subjects/{id}|/v1/subject-register/{id}|GET /v1/subjects/{id} is gone",
                "\"operationId\": \"eia_subject\"|\"operationId\": \"eia_theSubject\"|operationId was eia_subject and is eia_theSubject",
                "\"summary\": \"A subject\",|\"summary\": \"A subject\", \"security\": [{\"s\": []}],|was public and asks for a token",
                "{\"name\": \"limit\", \"in\": \"query\",|{\"name\": \"limit\", \"in\": \"query\", \"required\": true,|the parameter query:limit is required",
                "{\"name\": \"limit\", \"in\": \"query\",|{\"name\": \"size\", \"in\": \"query\",|the parameter query:limit is gone",
                "\"title\": {\"type\": \"string\"}, \"id\"|\"title\": {\"type\": \"integer\"}, \"id\"|the type was [string] and is [integer]",
                "\"title\": {\"type\": \"string\"}, \"id\"|\"title\": {\"type\": [\"string\", \"null\"]}, \"id\"|the type was [string] and is [null, string]",
                "\"required\": [\"title\", \"id\"]|\"required\": [\"id\"]|the field title was always there and may be absent",
                "\"title\": {\"type\": \"string\"}, \"id\"|\"id\"|the field title is gone",
                "\"required\": [\"title\"]|\"required\": [\"title\", \"kind\"]|the field kind has to be sent",
                "[\"POLICY\", \"SOP\"]|[\"POLICY\"]|the value SOP is refused",
                "\"properties\": {\"post\": {\"type\": \"string\"}}|\"properties\": {\"post\": {\"type\": \"boolean\"}}|owner.post: the type was [string] and is [boolean]",
                "\"format\": \"uuid\"|\"format\": \"uri\"|the format was uuid and is uri",
                "\"201\"|\"202\"|201 is no longer answered",
            })
    void a_difference_that_breaks_callers_is_named(String was, String is, String told)
            throws IOException {
        commit(DOCUMENT);
        var changed = DOCUMENT.replace(was, is);
        assertThat(changed).isNotEqualTo(DOCUMENT);

        assertThatThrownBy(() -> contract().verify(changed, false))
                .hasMessageContaining("break callers")
                .hasMessageContaining(told);
    }

    @Test
    void what_is_released_cannot_be_broken_even_by_accepting() throws IOException {
        commit(DOCUMENT);
        Files.createDirectories(folder.resolve("released"));
        Files.copy(folder.resolve("eia.json"), folder.resolve("released/eia.json"));
        var changed = DOCUMENT.replace("\"201\"", "\"202\"");

        assertThatThrownBy(() -> contract().verify(changed, true))
                .hasMessageContaining("breaks what is released")
                .hasMessageContaining("201 is no longer answered");
        assertThat(Files.readString(folder.resolve("eia.json"))).contains("\"201\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eia_registerSubject|registerSubject|does not begin with eia_",
                "eia_listSubjects|eia_subject|is that of",
                "\"summary\": \"Register\",||there is no summary",
                "\"security\": [{\"SecurityScheme\": [\"policy-author\"]}],||only reading can be public",
                "EiaOwner|Owner|schema Owner: its name does not begin with Eia",
                "/v1/subjects/{id}|/v1/getSubject/{id}|nouns with hyphens",
            })
    void a_rule_of_the_house_that_is_broken_is_named_and_never_accepted(
            String was, String is, String told) {
        var changed = DOCUMENT.replace(was, is == null ? "" : is);

        assertThatThrownBy(() -> contract().verify(changed, true)).hasMessageContaining(told);
        assertThat(folder.resolve("eia.json")).doesNotExist();
    }

    @Test
    void writing_is_open_to_everyone_only_where_it_is_meant_to_be_by_name() throws IOException {
        var open =
                DOCUMENT.replace("\"security\": [{\"SecurityScheme\": [\"policy-author\"]}],", "");

        assertThatThrownBy(() -> contract().verify(open, true))
                .hasMessageContaining("only reading can be public");
        contract().verify(open.replace("eia_registerSubject", "eia_giveComment"), true);

        assertThat(folder.resolve("eia.json")).exists();
    }

    @Test
    void documents_merge_without_what_is_internal() {
        var documents = new LinkedHashMap<String, OpenApiDocument>();
        documents.put("eia.json", OpenApiDocument.canonical(DOCUMENT));
        documents.put(
                "monitoring.json",
                OpenApiDocument.canonical(
                        DOCUMENT.replace("/v1/subjects", "/v1/datasets")
                                .replace("eia_", "monitoring_")
                                .replace("Eia", "Monitoring")));

        var merged = OpenApiMerge.merge(documents);

        assertThat(merged.operations().map(Object::toString))
                .containsExactlyInAnyOrder(
                        "GET /v1/subjects",
                        "POST /v1/subjects",
                        "GET /v1/subjects/{id}",
                        "GET /v1/datasets",
                        "POST /v1/datasets",
                        "GET /v1/datasets/{id}");
        assertThat(merged.schemaNames())
                .contains("EiaSubject", "MonitoringSubject", "Problem")
                .doesNotContain("UUID");
        assertThat(merged.json().path("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void documents_that_clash_do_not_merge() {
        var documents = new LinkedHashMap<String, OpenApiDocument>();
        documents.put("eia.json", OpenApiDocument.canonical(DOCUMENT));
        documents.put(
                "monitoring.json",
                OpenApiDocument.canonical(
                        DOCUMENT.replace("/v1/subjects", "/v1/datasets")
                                .replace("\"title\": {\"type\": \"string\"}", "\"title\": {}")));

        assertThatThrownBy(() -> OpenApiMerge.merge(documents))
                .hasMessageContaining("EiaSubject stands in another document too")
                .hasMessageContaining("the operationId eia_subject");
    }

    @Test
    void the_merged_document_of_this_build_is_on_the_class_path() throws IOException {
        try (var json = getClass().getResourceAsStream("/contracts/openapi/due-regard.json");
                var yaml = getClass().getResourceAsStream("/contracts/openapi/due-regard.yaml")) {
            assertThat(json).isNotNull();
            assertThat(new String(yaml.readAllBytes())).startsWith("openapi: \"3.1.0\"");
        }
    }
}
