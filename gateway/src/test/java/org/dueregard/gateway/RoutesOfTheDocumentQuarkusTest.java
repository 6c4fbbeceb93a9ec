package org.dueregard.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import org.dueregard.gateway.document.MergedDocument;
import org.dueregard.gateway.routing.RoutingTable;
import org.dueregard.localstack.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenIssuer.class)
@WithTestResource(StubPorts.class)
class RoutesOfTheDocumentQuarkusTest {
    private static final Set<String> OWN = Set.of("/v1/overview");

    @Inject MergedDocument document;

    @Inject RoutingTable table;

    @Inject ObjectMapper json;

    @Test
    void every_path_of_the_document_goes_to_the_service_whose_prefix_it_carries() throws Exception {
        var paths = json.readTree(document.json()).path("paths");
        var wrong = new ArrayList<String>();

        paths.properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .forEach(
                                                operation -> {
                                                    var prefix =
                                                            operation
                                                                    .path("operationId")
                                                                    .asText()
                                                                    .split("_")[0];
                                                    if (!owner(path.getKey()).equals(prefix)) {
                                                        wrong.add(prefix + " " + path.getKey());
                                                    }
                                                }));

        assertThat(wrong).isEmpty();
        assertThat(paths).isNotEmpty();
    }

    private String owner(String path) {
        if (OWN.contains(path)) {
            return "gateway";
        }
        return table.find(path)
                .map(route -> route.service().name())
                .map(name -> name.equals("action-plan") ? "actionPlan" : name)
                .orElse("nobody");
    }
}
