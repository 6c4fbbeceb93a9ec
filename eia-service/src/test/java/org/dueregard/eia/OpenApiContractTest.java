package org.dueregard.eia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import org.dueregard.contracts.openapi.OpenApiContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class OpenApiContractTest {
    @Test
    void the_document_is_the_committed_one() {
        OpenApiContract.of("eia", "eia")
                .verify(RestAssured.get("/q/openapi?format=json").asString());
    }

    @Test
    void whatever_lists_items_is_a_cursor_page_with_links() throws JsonProcessingException {
        var document =
                new ObjectMapper().readTree(RestAssured.get("/q/openapi?format=json").asString());
        var lists = new ArrayList<String>();

        for (var path : document.path("paths").properties()) {
            var get = path.getValue().path("get");
            var answer = get.at("/responses/200");
            var name = answer.at("/content/application~1json/schema/$ref").asText();
            var fields =
                    document.at("/components/schemas")
                            .path(name.substring(name.lastIndexOf('/') + 1))
                            .path("properties");
            // A table of sums is no list: a part of it would say nothing.
            if (fields.has("items") && !path.getKey().equals("/v1/worklists/counts")) {
                lists.add(path.getKey());
                assertThat(fields.has("next")).as(path.getKey()).isTrue();
                assertThat(answer.at("/headers/Link").isObject()).as(path.getKey()).isTrue();
                assertThat(get.path("parameters").findValuesAsText("name"))
                        .as(path.getKey())
                        .contains("after", "limit");
            }
        }

        assertThat(lists).contains("/v1/duties", "/v1/assessments/{id}/reviews", "/v1/subjects");
    }
}
