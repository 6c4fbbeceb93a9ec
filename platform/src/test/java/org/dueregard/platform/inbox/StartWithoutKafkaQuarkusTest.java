package org.dueregard.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.outbox.Outbox;
import org.dueregard.platform.testing.Counted;
import org.dueregard.platform.testing.Tally;
import org.dueregard.platform.testing.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
@WithTestResource(KafkaComesLate.class)
class StartWithoutKafkaQuarkusTest {
    @Inject Outbox outbox;
    @Inject Tally tally;

    private final String subject = "subject-" + Ids.next();

    @Test
    void a_service_starts_and_serves_without_kafka_and_catches_up_when_it_comes() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                outbox.append(
                                        new Aggregate("thing", subject),
                                        new Announcement(
                                                Counted.TYPE,
                                                subject,
                                                new Counted(subject, 1, null),
                                                "monitoring.events")));
        given().get("/q/health/well")
                .then()
                .body("checks.find { it.name == 'kafka' }.status", is("DOWN"));

        ServiceStack.kafka().start();

        assertThat(Wire.await("monitoring.events", 1, Wire.keyed(subject))).hasSize(1);
        await().atMost(Duration.ofSeconds(60)).until(() -> tally.of(subject) == 1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/health/well").then().body("status", is("UP")));
    }
}
