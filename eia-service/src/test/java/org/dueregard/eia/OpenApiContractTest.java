package org.dueregard.eia;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
}
