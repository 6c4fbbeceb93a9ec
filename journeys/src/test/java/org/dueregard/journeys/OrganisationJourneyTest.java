package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import org.dueregard.localstack.sample.OrganisationSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The organisation that a newcomer finds is the one that the documents describe. */
@ExtendWith(SampleStack.class)
class OrganisationJourneyTest {
    private final Api api;
    private final SampleStack.Loaded loaded;

    OrganisationJourneyTest(SampleStack.Loaded loaded) {
        this.loaded = loaded;
        this.api = new Api(loaded.stack());
    }

    @Test
    void the_sample_has_the_structures_that_the_documents_describe() {
        assertThat(list("/v1/bodies?kind=WORK_GROUP&limit=200")).hasSize(7);
        assertThat(list("/v1/organisation-units?kind=BUSINESS_AREA&limit=200")).hasSize(6);
        assertThat(list("/v1/organisation-units?kind=BOROUGH&limit=200")).hasSize(32);
        var plan = read("/v1/plans/ACTION-PLAN-2002/summary");
        assertThat(plan.getInt("initiatives")).isEqualTo(31);
        assertThat(plan.getInt("distinct")).isEqualTo(30);
        assertThat(plan.getInt("withImpact")).isEqualTo(1);
        assertThat(list("/v1/plans/RES-2002/initiatives?limit=200")).hasSize(12);
        assertThat(read("/v1/strategies/EQUALITIES-SCHEME").getList("objectives.code"))
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7");
        assertThat(list("/v1/strategies/ID-2017/commitments?limit=200")).hasSize(35);
        assertThat(read("/v1/strategies/ID-2017").getList("priorities")).hasSize(7);
        assertThat(list("/v1/recommendations?limit=200")).hasSize(6);
    }

    @Test
    void loading_it_again_changes_nothing() {
        var before = counts();

        var findings =
                new OrganisationSample()
                        .load(
                                URI.create(loaded.stack().gatewayUrl()),
                                loaded.stack()::token,
                                line -> {});

        assertThat(loaded.findings()).containsAll(findings);
        assertThat(counts()).isEqualTo(before);
    }

    private String counts() {
        return "%d posts, %d bodies, %d obligations"
                .formatted(
                        list("/v1/posts?limit=200").size(),
                        list("/v1/bodies?limit=200").size(),
                        list("/v1/obligations?limit=200").size());
    }

    private List<Object> list(String path) {
        return read(path).getList("items");
    }

    private JsonPath read(String path) {
        return api.read("programme-office", path);
    }
}
