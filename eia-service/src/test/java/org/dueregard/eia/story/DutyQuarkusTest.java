package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Duties and characteristics are data: versioned, sourced, never ranked. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class DutyQuarkusTest {
    private final Api office = Api.as("programme-office");
    private final Api anyone = Api.nobody();
    private final String suffix =
            UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replaceAll("[^A-F]", "");

    @Test
    void race_carries_annual_monitoring_and_class_carries_none() {
        var race = anyone.get("/v1/duties?characteristic=RACE&kind=MONITORING").expect(200);
        var classDuties = anyone.get("/v1/duties?characteristic=CLASS").expect(200);

        assertThat(race.json().path("items")).hasSize(1);
        assertThat(race.text("/items/0/everyMonths")).isEqualTo("12");
        assertThat(classDuties.json().path("items")).isEmpty();
    }

    @Test
    void a_duty_is_added_to_disability_by_data_only_in_a_register_of_the_next_version() {
        var before = anyone.get("/v1/duties").expect(200);
        var code = "DISABILITY_" + suffix;

        var added = office.create("/v1/duties", duty(code)).expect(201);

        assertThat(added.json().path("characteristics").get(0).asText()).isEqualTo("DISABILITY");
        assertThat(codes("/v1/duties?characteristic=DISABILITY")).contains(code);
        assertThat(codes("/v1/duties?version=" + before.text("/version"))).doesNotContain(code);
        assertThat(anyone.get("/v1/duties").json().path("version").asInt())
                .isGreaterThan(before.json().path("version").asInt());
        office.create("/v1/duties", duty(code)).problem(422, "broken-rule");
        Api.as("policy-author").create("/v1/duties", duty(code)).problem(403, "role-missing");
    }

    @Test
    void a_duty_ends_in_a_register_of_the_next_version_and_stands_in_the_one_before() {
        var code = "ENDS_" + suffix;
        office.create("/v1/duties", duty(code)).expect(201);
        var seen = anyone.get("/v1/duties/" + code).expect(200);
        var ended = duty(code);
        ended.put("heldUntil", "2030-12-31");

        office.put("/v1/duties/" + code, null, ended).problem(428, "if-match-missing");
        var reworded = office.put("/v1/duties/" + code, seen.etag(), ended).expect(200);
        office.put("/v1/duties/" + code, seen.etag(), ended).problem(412, "stale-version");

        assertThat(reworded.text("/heldUntil")).isEqualTo("2030-12-31");
        assertThat(
                        anyone.get(
                                        "/v1/duties/"
                                                + code
                                                + "?version="
                                                + seen.etag().replace("\"", ""))
                                .json()
                                .path("heldUntil")
                                .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "weight"})
    void a_rank_or_a_weight_is_refused_wherever_it_is_submitted(String member) {
        var duty = duty("RANKED_" + suffix);
        duty.put(member, 1);
        var characteristic = characteristic("RANKED_" + suffix);
        characteristic.put(member, Map.of("RACE", 2));

        assertThat(office.create("/v1/duties", duty).problem(422, "broken-rule").violations())
                .singleElement()
                .asString()
                .startsWith("/" + member);
        assertThat(
                        office.create("/v1/characteristics", characteristic)
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/" + member);
    }

    @Test
    void characteristics_and_duties_are_listed_alphabetically() {
        assertThat(anyone.get("/v1/characteristics").json().path("items").findValuesAsText("name"))
                .isSorted();
        assertThat(anyone.get("/v1/duties").json().path("items"))
                .extracting(duty -> duty.path("title").asText())
                .isSorted();
        assertThat(anyone.get("/v1/duties").json().path("items"))
                .allSatisfy(
                        duty ->
                                assertThat(duty.path("characteristics"))
                                        .extracting(code -> code.asText())
                                        .isSorted());
    }

    @Test
    void the_register_cites_the_legislation_that_places_a_positive_duty() {
        assertThat(anyone.get("/v1/duties").json().path("items").findValuesAsText("instrument"))
                .contains(
                        "Race Relations (Amendment) Act 2000",
                        "Disability Discrimination Act 2005",
                        "Greater London Authority Act 1999",
                        "Equality Act 2010");
        assertThat(anyone.get("/v1/duties").json().path("items"))
                .allSatisfy(duty -> assertThat(duty.path("source").asText()).isNotBlank());
    }

    @Test
    void an_assessment_shows_which_duties_hold_for_its_characteristics() {
        var story = new Story().written();
        var path = story.path() + "/duties";

        var today = Api.as("auditor").get(path).expect(200);
        var then = Api.as("auditor").get(path + "?heldOn=2008-02-07").expect(200);

        assertThat(today.json().path("items"))
                .extracting(item -> item.at("/duty/code").asText())
                .contains("EQUALITY_ACT_GENERAL", "RACE_ANNUAL_MONITORING")
                .doesNotContain("RACE_GENERAL");
        assertThat(then.json().path("items"))
                .extracting(item -> item.at("/duty/code").asText())
                .contains("RACE_GENERAL", "DISABILITY_GENERAL", "GENDER_GENERAL", "LONDON_EQUALITY")
                .doesNotContain("EQUALITY_ACT_GENERAL");
        assertThat(then.json().path("items"))
                .filteredOn(item -> item.at("/duty/code").asText().equals("GENDER_GENERAL"))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.at("/characteristics/0").asText())
                                        .isEqualTo("SEX"));
    }

    @Test
    void specific_duties_are_obligations_with_a_status_and_evidence_that_shows_it() {
        for (var duty :
                Map.of(
                                "RACE_EQUALITY_SCHEME",
                                        "Prepare and publish a Race Equality Scheme",
                                "RACE_EMPLOYMENT_MONITORING",
                                        "Monitor employment procedures and practices")
                        .entrySet()) {
            var list = "/v1/duties/" + duty.getKey() + "/obligations";
            var held = anyone.get(list).expect(200);
            assertThat(held.text("/items/0/title")).isEqualTo(duty.getValue());
        }
        var list = "/v1/duties/RACE_EQUALITY_SCHEME/obligations";
        var made = office.create(list, Map.of("title", "Publish it")).expect(201);
        var path = list + "/" + made.text("/id");
        var met = Map.of("status", "MET", "reason", "It is published.");

        office.put(path + "/status", made.etag(), met).problem(422, "broken-rule");
        var shown =
                office.post(
                                path + "/evidence",
                                made.etag(),
                                Map.of(
                                        "title", "The scheme",
                                        "url", "https://example.invalid/scheme"))
                        .expect(200);
        Api.as("policy-author")
                .put(path + "/status", shown.etag(), met)
                .problem(403, "role-missing");
        var ended = office.put(path + "/status", shown.etag(), met).expect(200);

        var titles = new ArrayList<String>();
        for (@Nullable String next = ""; next != null; ) {
            var page = anyone.get(list + "?limit=1" + next).expect(200).json();
            assertThat(page.path("items")).hasSize(1);
            titles.add(page.at("/items/0/title").asText());
            next = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
        }

        assertThat(titles).contains("Prepare and publish a Race Equality Scheme", "Publish it");
        assertThat(ended.text("/status")).isEqualTo("MET");
        assertThat(ended.text("/evidence/0/url")).isEqualTo("https://example.invalid/scheme");
    }

    @Test
    void a_characteristic_is_added_by_data_only_and_what_was_begun_keeps_its_catalogue() {
        var begun = new Story().screened();
        var before = anyone.get("/v1/characteristics").expect(200).json().path("version").asInt();
        var code = "ADDED_" + suffix;

        var added = office.create("/v1/characteristics", characteristic(code)).expect(201);

        assertThat(added.json().path("version").asInt()).isGreaterThan(before);
        assertThat(anyone.get("/v1/characteristics/" + code).expect(200).text("/name"))
                .isEqualTo("Added");
        anyone.get("/v1/characteristics/" + code + "?version=" + before).problem(404, "not-found");
        assertThat(begun.reread().text("/current/catalogueVersion"))
                .isEqualTo(Integer.toString(before));
        var next = new Story().screened();
        assertThat(Integer.parseInt(next.reread().text("/current/catalogueVersion")))
                .isGreaterThan(before);
        assertThat(
                        office.create("/v1/characteristics", characteristic(code))
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/code");
        assertThat(anyone.get("/v1/characteristics/versions").json().path("items").size())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void the_older_strands_map_to_the_characteristics_of_2010() {
        var mapping = anyone.get("/v1/characteristics/mapping?from=1&to=2").expect(200).json();

        assertThat(mapping.path("items"))
                .extracting(pair -> pair.path("older").asText() + " " + pair.path("newer").asText())
                .containsExactly(
                        "AGE AGE",
                        "CLASS CLASS",
                        "DISABILITY DISABILITY",
                        "EDUCATION EDUCATION",
                        "EMPLOYMENT EMPLOYMENT",
                        "FAITH_BELIEF RELIGION_BELIEF",
                        "GENDER SEX",
                        "RACE RACE",
                        "SEXUAL_ORIENTATION SEXUAL_ORIENTATION");
        assertThat(mapping.path("withoutOlder"))
                .extracting(code -> code.asText())
                .contains(
                        "GENDER_REASSIGNMENT", "MARRIAGE_CIVIL_PARTNERSHIP", "PREGNANCY_MATERNITY");
    }

    @Test
    void every_limb_says_for_every_characteristic_whether_it_holds() {
        var matrix = anyone.get("/v1/characteristics/limbs?version=2").expect(200).json();

        assertThat(matrix.path("items"))
                .allSatisfy(row -> assertThat(row.path("limbs")).hasSize(3));
        assertThat(matrix.path("items"))
                .filteredOn(
                        row ->
                                row.path("characteristic")
                                        .asText()
                                        .equals("MARRIAGE_CIVIL_PARTNERSHIP"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.path("limbs").findValuesAsText("applies"))
                                        .containsExactly("IN_EMPLOYMENT_ONLY", "NEVER", "NEVER"));
        assertThat(matrix.path("items"))
                .filteredOn(row -> row.path("characteristic").asText().equals("CLASS"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.path("limbs").findValuesAsText("applies"))
                                        .containsOnly("NEVER"));
    }

    private List<String> codes(String path) {
        return anyone.get(path).expect(200).json().path("items").findValuesAsText("code");
    }

    private static Map<String, Object> duty(String code) {
        var given = new HashMap<String, Object>();
        given.put("code", code);
        given.put("title", "Involve disabled people");
        given.put("kind", "SPECIFIC");
        given.put("instrument", "A promise of the service");
        given.put("catalogue", 2);
        given.put("characteristics", List.of("DISABILITY"));
        given.put("heldFrom", "2026-01-01");
        given.put("source", "The disability forum");
        given.put("reason", "It was promised.");
        return given;
    }

    private static Map<String, Object> characteristic(String code) {
        var given = new HashMap<String, Object>();
        given.put("code", code);
        given.put("name", "Added");
        given.put("statutory", false);
        given.put("basis", "A promise of the service");
        given.put("reason", "It was promised.");
        return given;
    }
}
