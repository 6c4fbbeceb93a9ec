package org.dueregard.monitoring.disparities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A definition is held against its dataset and what it says today before it is accepted. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class DefiningQuarkusTest {
    private static final String ARRESTS =
            """
            {"indicator":"SS-ARREST-ASIAN","title":"Arrests after searches","rateTitle":"Per 100",
             "characteristic":"RACE","dataset":"stop-and-search","datasetVersion":1,
             "model":"BINOMIAL_RISK","dimension":"officer-defined-ethnicity",
             "classification":"ethnicity-officer-defined",
             "numerator":[{"dimension":"outcome","wanted":true,"values":["arrest"]}],
             "denominator":{"where":[]},"per":100,"comparatorKind":"REST",
             "direction":"HIGHER_IS_ADVERSE","strata":["search-type"],
             "alertGroups":["Black"],"alertUnits":["FORCE"],"limit":1.1,"fewestEvents":10,
             "q":0.05,"mostUnknown":0.2,"needed":1,"of":1,
             "thresholdStatement":"above 1.1","thresholdSetBy":"a test",
             "accountablePost":"SS-OWNER","caveats":["A caveat"],"reason":"To look closer"}
            """;

    @BeforeEach
    void london() {
        MonitoringStack.empty();
        London.send();
        London.certify().expect(200);
    }

    @Test
    void a_draft_says_what_it_would_say_today_and_is_not_kept() {
        var draft =
                post("/v1/indicators/drafts")
                        .as("analyst")
                        .json(ARRESTS)
                        .answer()
                        .expect(200)
                        .json();

        assertThat(draft.get("accepted").asBoolean()).isFalse();
        assertThat(draft.at("/today/period").asText()).isEqualTo("2016-06");
        assertThat(draft.at("/today/family").asInt()).isPositive();
        assertThat(draft.at("/today/drawn/0/group").asText()).isEqualTo("Black");
        get("/v1/indicators/SS-ARREST-ASIAN")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
    }

    @Test
    void an_accepted_definition_is_a_version_and_is_judged_by() {
        var accepted = post("/v1/indicators").as("analyst").json(ARRESTS).answer().expect(201);
        London.awaitEvaluations();

        assertThat(accepted.header("Location"))
                .isEqualTo("/v1/indicators/SS-ARREST-ASIAN/versions/1");
        assertThat(
                        get("/v1/indicators/SS-ARREST-ASIAN")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("comparator")
                                .asText())
                .isEqualTo("all other groups");
        assertThat(London.disparities().findValuesAsText("indicator")).contains("SS-ARREST-ASIAN");
        assertThat(London.disparities().toString()).contains("all other groups");
        assertThat(
                        MonitoringStack.select(
                                "SELECT action FROM audit_entry WHERE aggregate_id = 'SS-ARREST-ASIAN'"))
                .containsExactly("indicator.version-accepted");

        var second = post("/v1/indicators").as("analyst").json(ARRESTS).answer().expect(201);
        assertThat(second.json().get("version").asInt()).isEqualTo(2);
        assertThat(
                        London.evaluate("SS-ARREST-ASIAN")
                                .expect(201)
                                .json()
                                .get("definitionVersion")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void versions_that_come_at_once_are_two_and_a_repetition_is_one() {
        var key = UUID.randomUUID().toString();
        IntStream.range(0, 2)
                .mapToObj(each -> post("/v1/indicators").as("analyst").json(ARRESTS).later())
                .toList()
                .forEach(each -> CompletableFuture.allOf(each).join());
        post("/v1/indicators").key(key).as("analyst").json(ARRESTS).answer().expect(201);
        post("/v1/indicators").key(key).as("analyst").json(ARRESTS).answer().expect(201);

        assertThat(
                        MonitoringStack.select(
                                "SELECT version FROM indicator_definition ORDER BY version"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_definition_stays_with_the_version_of_the_mapping_that_it_was_accepted_with() {
        var content = "SELECT content->>'mappingVersion' FROM indicator_definition";
        post("/v1/indicators")
                .as("analyst")
                .json(
                        mapped("ethnicity-self-defined-to-census-2021", 1)
                                .replace("\"mappingVersion\":1,", ""))
                .answer()
                .expect(201);

        assertThat(MonitoringStack.select(content)).containsExactly("1");
        assertThat(
                        get("/v1/indicators/SS-ARREST-ASIAN")
                                .as("analyst")
                                .answer()
                                .expect(200)
                                .json()
                                .get("mappingVersion")
                                .asInt())
                .isEqualTo(1);
    }

    private static String mapped(String mapping, int version) {
        return ARRESTS.replace("officer-defined-ethnicity\",", "self-defined-ethnicity\",")
                .replace(
                        "\"classification\":\"ethnicity-officer-defined\"",
                        "\"mapping\":\"%s\",\"mappingVersion\":%d,\"classification\":\"ethnicity-census-2021-groups\""
                                .formatted(mapping, version));
    }

    @Test
    void what_cannot_be_served_is_refused_with_what_to_do() {
        refused(ARRESTS.replace("\"officer-defined-ethnicity\"", "\"legislation\""), "/dimension");
        refused(
                ARRESTS.replace(
                        "{\"where\":[]}", "{\"vintage\":2021,\"populationKind\":\"RESIDENT\"}"),
                "/model",
                "/denominator",
                "/strata");
        refused(
                ARRESTS.replace(
                        "\"comparatorKind\":\"REST\"",
                        "\"comparatorKind\":\"NAMED_GROUP\",\"comparator\":\"Martian\""),
                "/comparator");
        refused(ARRESTS.replace("\"FORCE\"", "\"OUTSIDE\""), "/alertUnits");
        refused(mapped("no-such-mapping", 1), "/mapping");
        refused(mapped("ethnicity-self-defined-to-census-2021", 7), "/mappingVersion");
        refused(
                ARRESTS.replace("\"numerator\"", "\"classificationVersion\":9,\"numerator\""),
                "/classificationVersion");
        refused(
                ARRESTS.replace("\"arrest\"", "\"hanging\"").replace("search-type", "moon"),
                "/numerator",
                "/strata");
        post("/v1/indicators")
                .as("analyst")
                .json(
                        ARRESTS.replace("\"q\":0.05", "\"q\":7")
                                .replace("\"needed\":1", "\"needed\":3"))
                .answer()
                .expectProblem(400, "request-invalid");
        post("/v1/indicators")
                .as("data-provider")
                .json(ARRESTS)
                .answer()
                .expectProblem(403, "role-missing");
        assertThat(MonitoringStack.select("SELECT 1 FROM indicator_definition")).isEmpty();
    }

    private static void refused(String definition, String... pointers) {
        assertThat(
                        post("/v1/indicators")
                                .as("analyst")
                                .json(definition)
                                .answer()
                                .expectProblem(422, "broken-rule")
                                .violations())
                .hasSize(pointers.length)
                .allMatch(
                        each -> {
                            for (var pointer : pointers) {
                                if (each.startsWith(pointer + " ")) {
                                    return true;
                                }
                            }
                            return false;
                        });
    }
}
