package org.dueregard.monitoring.analysis.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Puts answers that were given into the OpenAPI document: {@code openapi-examples/} has one by the
 * id of its operation, with the request that it answers. Long lists are cut after their first rows.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswersAsExamples implements OASFilter {
    private static final String FOLDER = "/openapi-examples/";
    private static final String JSON = "application/json";

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        var file = FOLDER + operation.getOperationId() + ".json";
        try (var in = AnswersAsExamples.class.getResourceAsStream(file)) {
            if (in != null) {
                var example = mapper.readTree(in);
                var answer = operation.getResponses().getAPIResponse("200");
                answer.setDescription("OK, such as for " + example.get("request").asText());
                answer.getContent()
                        .getMediaType(JSON)
                        .setExample(mapper.convertValue(example.get("answer"), Object.class));
            }
            return operation;
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
