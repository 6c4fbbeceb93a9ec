package org.dueregard.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.dueregard.contracts.openapi.OpenApiContract;
import org.dueregard.localstack.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenIssuer.class)
@WithTestResource(StubPorts.class)
class OpenApiContractTest {
    @Test
    void the_document_is_the_committed_one() {
        OpenApiContract.of("gateway", "gateway")
                .verify(RestAssured.get("/q/openapi?format=json").asString());
    }
}
