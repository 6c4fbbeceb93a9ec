package org.dueregard.monitoring.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.populations.PopulationCalls.CENSUS;
import static org.dueregard.monitoring.populations.PopulationCalls.HEADER;
import static org.dueregard.monitoring.populations.PopulationCalls.IMPORT;
import static org.dueregard.monitoring.populations.PopulationCalls.LAMBETH;
import static org.dueregard.monitoring.populations.PopulationCalls.LIST;
import static org.dueregard.monitoring.populations.PopulationCalls.SENDER;
import static org.dueregard.monitoring.populations.PopulationCalls.encoded;
import static org.dueregard.monitoring.populations.PopulationCalls.items;
import static org.dueregard.monitoring.populations.PopulationCalls.only;
import static org.dueregard.monitoring.populations.PopulationCalls.revise;
import static org.dueregard.monitoring.populations.PopulationCalls.revisions;
import static org.dueregard.monitoring.populations.PopulationCalls.row;
import static org.dueregard.monitoring.populations.PopulationCalls.send;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another figure takes the place of the one that is held. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class PopulationRevisionQuarkusTest {
    @BeforeEach
    @AfterEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_revision_needs_a_reason_and_the_lines_that_revise_are_named() {
        send(
                        row(LAMBETH, "Black", 2011, "78542"),
                        row(LAMBETH, "White", 2011, "173025"),
                        row(LAMBETH, "Asian", 2011, "20938"))
                .expect(200);

        var refused =
                send(
                                row(LAMBETH, "Mixed_Other", 2011, "4301"),
                                row(LAMBETH, "Black", 2011, "78000"),
                                row(LAMBETH, "White", 2011, "173025"),
                                row(LAMBETH, "Asian", 2011, "20938").replace("Census", "Estimate"))
                        .expectProblem(422, "import-refused");

        assertThat(refused.violations())
                .singleElement()
                .asString()
                .startsWith("line:3 says something else than is held, and ?reason= does not")
                .endsWith("Lines that revise: 3, 5.");
        assertThat(items(LIST + "?vintage=2011")).hasSize(3);
        post(IMPORT + "?reason=" + encoded("two\nlines"))
                .as("data-provider")
                .body("text/csv", HEADER)
                .answer()
                .expectProblem(400, "request-invalid");
    }

    @Test
    void a_revised_figure_counts_and_the_earlier_one_stays_readable() {
        var before = only(CENSUS);
        var done = revise("76,543", "The office has corrected the table").expect(200).json();

        assertThat(done.get("revised").asInt()).isEqualTo(1);
        var present = only(CENSUS);
        assertThat(present.get("id")).isEqualTo(before.get("id"));
        assertThat(present.get("people").asLong()).isEqualTo(76_543);
        assertThat(present.get("revision").asInt()).isEqualTo(2);
        var revisions = revisions(present);
        assertThat(revisions).hasSize(2);
        assertThat(revisions.get(0).get("people").asLong()).isEqualTo(76_543);
        assertThat(revisions.get(0).get("reason").asText())
                .isEqualTo("The office has corrected the table");
        assertThat(revisions.get(0).get("recordedBy").asText()).isEqualTo(SENDER);
        assertThat(revisions.get(0).get("recordedAt")).isEqualTo(present.get("recordedAt"));
        assertThat(Instant.parse(present.get("recordedAt").asText()))
                .isAfter(Instant.parse(before.get("recordedAt").asText()));
        assertThat(revisions.get(1).get("people")).isEqualTo(before.get("people"));
        assertThat(revisions.get(1).get("source")).isEqualTo(before.get("source"));
        assertThat(revisions.get(1).get("recordedAt")).isEqualTo(before.get("recordedAt"));
        assertThat(revisions.get(1).get("recordedBy").isNull()).isTrue();
        assertThat(
                        MonitoringStack.select(
                                """
                                SELECT concat_ws(' ', action, reason, before::jsonb ->> 'people',
                                    after::jsonb -> 'present' ->> 'people')
                                FROM audit_entry WHERE aggregate_type = 'population' AND aggregate_id = '%s'
                                ORDER BY id DESC LIMIT 1
                                """
                                        .formatted(present.get("id").asText())))
                .containsExactly(
                        "population.revised The office has corrected the table %s 76543"
                                .formatted(before.get("people").asText()));

        var page =
                get(LIST + "/" + present.get("id") + "/revisions?limit=1")
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json();
        var rest =
                get(LIST
                                + "/"
                                + present.get("id")
                                + "/revisions?limit=1&after="
                                + page.get("next").asText())
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json();
        assertThat(page.at("/items/0/revision").asInt()).isEqualTo(2);
        assertThat(rest.at("/items/0/revision").asInt()).isEqualTo(1);
        get(LIST + "/999999999/revisions").as("auditor").answer().expectProblem(404, "not-found");
    }
}
