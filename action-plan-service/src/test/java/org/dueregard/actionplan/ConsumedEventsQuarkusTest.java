package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.inbox.EventConsumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ConsumedEventsQuarkusTest {
    @Inject @All List<EventConsumer<?>> consumers;
    @Inject ObjectMapper mapper;

    @Test
    void every_consumer_reads_the_example_of_its_contract() {
        var tolerant = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(consumers)
                .extracting(EventConsumer::type)
                .contains(
                        "org.dueregard.eia.mitigation.committed.v1",
                        "org.dueregard.eia.returned.v1",
                        "org.dueregard.eia.signed-off.v1",
                        "org.dueregard.eia.mitigation.evidence.assessed.v1",
                        "org.dueregard.monitoring.disparity.detected.v1",
                        "org.dueregard.monitoring.disparity.changed.v1",
                        "org.dueregard.eia.screening.completed.v1",
                        "org.dueregard.eia.full-assessment.required.v1",
                        "org.dueregard.eia.published.v1",
                        "org.dueregard.eia.review.overdue.v1",
                        "org.dueregard.eia.review.completed.v1",
                        "org.dueregard.eia.subject.changed.v1",
                        "org.dueregard.monitoring.report.published.v1",
                        "org.dueregard.monitoring.obligation.overdue.v1",
                        "org.dueregard.monitoring.target.assessed.v1");
        assertThat(consumers)
                .allSatisfy(
                        consumer ->
                                assertThatCode(
                                                () ->
                                                        tolerant.forType(consumer.dataType())
                                                                .readValue(
                                                                        new EventContract(
                                                                                        consumer
                                                                                                .type())
                                                                                .example()))
                                        .doesNotThrowAnyException());
    }
}
