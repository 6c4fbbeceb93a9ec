package org.dueregard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.TreeSet;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.problem.Call;
import org.junit.jupiter.api.Test;

/** The contracts stand in the OpenAPI document. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class DescribedContractsQuarkusTest {
    private static JsonNode document() {
        return Call.get("/q/openapi?format=json").answer().json();
    }

    private static TreeSet<String> responses(JsonNode operation) {
        var codes = new TreeSet<String>();
        operation.path("responses").fieldNames().forEachRemaining(codes::add);
        return codes;
    }

    @Test
    void every_refusal_is_the_one_shared_problem() {
        var document = document();

        assertThat(document.at("/components/schemas/Problem/properties/violations").isObject())
                .isTrue();
        assertThat(document.at("/components/schemas").has("HttpProblem")).isFalse();
        for (var path : document.path("paths")) {
            for (var operation : path) {
                for (var response : operation.path("responses").properties()) {
                    if (!response.getKey().startsWith("2")) {
                        assertThat(
                                        response.getValue()
                                                .at(
                                                        "/content/application~1problem+json/schema/$ref")
                                                .asText())
                                .as(operation.path("operationId") + " " + response.getKey())
                                .isEqualTo("#/components/schemas/Problem");
                    }
                }
            }
        }
    }

    @Test
    void an_idempotent_operation_asks_for_its_key() {
        var create = document().at("/paths/~1v1~1things/post");

        assertThat(create.path("parameters").valueStream().map(it -> it.path("name").asText()))
                .containsExactly("Idempotency-Key");
        assertThat(create.at("/parameters/0/required").asBoolean()).isTrue();
        assertThat(responses(create))
                .contains("400", "401", "403", "409", "413", "415", "422", "default");
    }

    @Test
    void a_versioned_operation_tells_of_stale_and_missing_versions() {
        assertThat(responses(document().at("/paths/~1v1~1things~1{id}~1name/put")))
                .contains("401", "403", "404", "412", "428");
    }

    @Test
    void a_public_list_has_links_and_no_401() {
        var list = document().at("/paths/~1v1~1things/get");

        assertThat(responses(list)).doesNotContain("401", "403", "500").contains("200", "default");
        assertThat(list.at("/responses/200/headers/Link").isObject()).isTrue();
        assertThat(list.path("parameters").valueStream().map(it -> it.path("name").asText()))
                .containsExactlyInAnyOrder("prefix", "after", "limit");
    }
}
