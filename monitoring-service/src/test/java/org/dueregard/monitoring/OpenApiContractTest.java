package org.dueregard.monitoring;

import static io.restassured.RestAssured.get;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.contracts.openapi.OpenApiContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class OpenApiContractTest {

    @Test
    void the_document_that_the_code_makes_is_the_committed_one() {
        OpenApiContract.of("monitoring", "monitoring")
                .verify(get("/q/openapi?format=json").asString());
    }
}
