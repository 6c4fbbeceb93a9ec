package org.dueregard.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.outbox.EventJson;
import org.junit.jupiter.api.Test;

/** Every event that this service takes in is read from the example that its emitter promises. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class EventExamplesQuarkusTest {
    @Inject Instance<EventConsumer<?>> consumers;

    @Test
    void every_consumer_reads_the_example_of_its_type() throws IOException {
        var read = 0;
        for (var consumer : consumers) {
            if (!consumer.getClass().getName().startsWith("org.dueregard.monitoring")) {
                continue;
            }
            var example = new EventContract(consumer.type()).example();
            assertThat(
                            EventJson.read(
                                    example.getBytes(StandardCharsets.UTF_8), consumer.dataType()))
                    .as(consumer.type())
                    .hasNoNullFieldsOrPropertiesExcept(
                            "businessArea", "reason", "originId", "response");
            read++;
        }
        assertThat(read).isEqualTo(17);
    }
}
