package org.dueregard.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class OutboxQuarkusTest {
    @Inject Outbox outbox;

    @Test
    void an_event_is_not_appended_without_a_transaction() {
        var event = new Announcement("org.dueregard.test.happened.v1", "s", Map.of("a", 1));

        assertThatThrownBy(() -> outbox.append(new Aggregate("thing", "s"), event))
                .hasRootCauseInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void an_event_is_appended_in_a_transaction() {
        var thing = new Aggregate("thing", Ids.next().toString());
        var event = new Announcement("org.dueregard.test.happened.v1", thing.id(), Map.of("a", 1));

        var id = QuarkusTransaction.requiringNew().call(() -> outbox.append(thing, event));

        assertThat(id.version()).isEqualTo(7);
    }
}
