package org.dueregard.actionplan;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.contracts.openapi.OpenApiContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class OpenApiContractTest {
    @Test
    void the_service_answers_as_its_committed_document_says() {
        OpenApiContract.of("action-plan", "actionPlan")
                .verify(Api.get(null, "/q/openapi?format=json").asString());
    }
}
