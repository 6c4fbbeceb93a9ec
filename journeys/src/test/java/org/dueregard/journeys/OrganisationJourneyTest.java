package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.localstack.sample.OrganisationSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The organisation that a newcomer finds is the one that the documents describe. */
@ExtendWith(SampleStack.class)
class OrganisationJourneyTest {
    private static final List<String> COUNTED =
            List.of(
                    "/v1/posts?limit=200",
                    "/v1/bodies?limit=200",
                    "/v1/obligations?limit=200",
                    "/v1/return-schedules?limit=200",
                    "/v1/programmes/MMP/strands?limit=200",
                    "/v1/measures?limit=200",
                    "/v1/meetings?limit=200",
                    "/v1/decisions?limit=200",
                    "/v1/published-minutes?limit=200",
                    "/v1/actions?limit=200",
                    "/v1/plan-editions?limit=200");

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
    void the_programme_has_its_strands_with_leads_by_post_and_how_they_were_found_to_stand() {
        var strands = read("/v1/programmes/MMP/strands?limit=200");
        assertThat(strands.getList("items")).hasSize(18);
        assertThat(strands.getList("items.leads.flatten().post")).hasSize(20);
        assertThat(Set.copyOf(strands.getList("items.leads.flatten().post"))).hasSize(11);
        assertThat(strands.getList("items.findAll { it.lastStocktake }")).hasSize(16);

        var pack = read("/v1/programmes/MMP/board-pack");

        assertThat(pack.getList("strands.strand"))
                .containsExactlyInAnyOrder("MMP-08", "MMP-14", "MMP-15");
        assertThat(read("/v1/programmes/MMP/highlighted-names").getList("items.name")).hasSize(5);
    }

    @Test
    void groups_owe_returns_and_measures_show_what_was_reached() {
        assertThat(read("/v1/return-schedules?limit=200").getList("items.obligation"))
                .hasSize(7)
                .contains("RETURN-GROUP-INV", "RETURN-GROUP-REC");
        assertThat(list("/v1/measures?strategy=ID-2017&limit=200")).hasSize(9);
        assertThat(read("/v1/measures/M-INCIVILITY").getString("latest.standing")).isEqualTo("MET");
        assertThat(read("/v1/measures/M-INCIVILITY").getString("latest.verification.by"))
                .isEqualTo("CHAIR-CIAG");
        assertThat(read("/v1/measures/M-SCHOOLS").getBoolean("deferred")).isTrue();
    }

    @Test
    void the_programme_board_meets_before_the_diversity_board_of_each_quarter() {
        var programme = read("/v1/meetings?body=ESPB");
        var diversity = read("/v1/meetings?body=MPSDB");

        assertThat(programme.<String>getList("items.quarter"))
                .hasSize(4)
                .isEqualTo(diversity.getList("items.quarter"));
        var days = programme.<String>getList("items.meetsOn");
        for (var i = 0; i < days.size(); i++) {
            assertThat(days.get(i)).isLessThan(diversity.getString("items[" + i + "].meetsOn"));
        }
        assertThat(programme.<String>getList("items.state"))
                .containsExactly("HELD", "HELD", "SCHEDULED", "SCHEDULED");
        assertThat(read("/v1/decisions?routedTo=MMPT&open=true").getList("items")).hasSize(1);
        var minutes = api.anonymous().get("/v1/published-minutes?body=EODB").jsonPath();
        assertThat(minutes.getList("items")).hasSize(1);
    }

    @Test
    void the_first_edition_of_the_plan_is_frozen_with_what_is_complete_in_its_annex() {
        var edition = api.anonymous().get("/v1/plan-editions/ACTION-PLAN-2002").jsonPath();

        assertThat(edition.getInt("edition")).isEqualTo(1);
        assertThat(edition.getList("open.actions.flatten().reference"))
                .containsExactly("INV/1", "INV/4", "TRA/1", "SAS/1");
        assertThat(edition.getList("completed.actions.flatten().reference"))
                .containsExactly("INV/2", "INV/3");
        assertThat(edition.getString("completed[0].name")).isEqualTo("Investigation");
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

    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        COUNTED.forEach(path -> counts.put(path, list(path).size()));
        return counts;
    }

    private List<Object> list(String path) {
        return read(path).getList("items");
    }

    private JsonPath read(String path) {
        return api.read("programme-office", path);
    }
}
