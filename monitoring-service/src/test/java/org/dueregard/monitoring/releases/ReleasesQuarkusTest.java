package org.dueregard.monitoring.releases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.document.FrozenJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases of London in June 2016, from composition to what anybody reads without a token. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class ReleasesQuarkusTest {
    private static final String JUNE =
            """
            {"title":"Stop and search, June 2016","indicators":["SS-SEARCH-RATE","SS-OUTCOME-RATE"],
             "periods":["2016-06"],"units":["FORCE","E09000028","E09000033","UNKNOWN"]%s}
            """;

    private static final String SOME =
            """
            {"title":"Some","indicators":["SS-SEARCH-RATE","SS-OUTCOME-RATE","SS-ARREST-RATE"],
             "periods":["2016-06"],"units":["FORCE","E09000022","E09000023","E09000025","E09000028","UNKNOWN"]}
            """;
    private static final String OTHERS =
            """
            {"title":"Others","indicators":["SS-SEARCH-RATE","SS-OUTCOME-RATE","SS-ARREST-RATE"],
             "periods":["2016-06"],"units":["FORCE","E09000022","E09000030","E09000033","E09000028","UNKNOWN"]}
            """;

    @BeforeEach
    void london() {
        MonitoringStack.empty();
        London.send();
    }

    @Test
    void june_is_released_and_nobody_works_a_hidden_count_out() {
        London.certify().expect(200);
        var composed =
                post("/v1/releases")
                        .as("analyst")
                        .json(
                                """
                                {"title":"Stop and search, June 2016","periods":["2016-06"],
                                 "units":["FORCE","E09000022","E09000023","E09000025","E09000028","E09000030","E09000033","UNKNOWN"],
                                 "indicators":["SS-SEARCH-RATE","SS-OUTCOME-RATE","SS-ARREST-RATE"]}""")
                        .answer()
                        .expect(201);
        var id = composed.json().get("id").asText();
        assertThat(composed.header("Location")).isEqualTo("/v1/releases/" + id);

        assertThat(composed.json().get("state").asText()).isEqualTo("DRAFT");
        for (var path : new String[] {"", "/document", "/tables/1"}) {
            get("/v1/published-releases/" + id + path).answer().expectProblem(404, "not-found");
        }
        assertThat(get("/v1/published-releases").answer().expect(200).json().get("items"))
                .isEmpty();
        var audit = get("/v1/releases/" + id + "/audit").as("analyst").answer().expect(200).json();
        assertThat(audit.get("primary").asInt()).isPositive();
        assertThat(audit.get("secondary").asInt()).isPositive();
        assertThat(audit.get("narrowest").asInt()).isGreaterThanOrEqualTo(2);
        get("/v1/releases/" + id + "/audit").answer().expectProblem(401, "token-missing");
        get("/v1/releases/" + id + "/audit")
                .as("publisher")
                .answer()
                .expectProblem(403, "role-missing");

        publish(id).expect(200);

        var document = get("/v1/published-releases/" + id + "/document").answer().expect(200);
        var reading = get("/v1/published-releases/" + id).answer().expect(200);
        assertThat(reading.json().get("sha256").asText())
                .isEqualTo(CanonicalJson.sha256(document.text()));
        assertThat(reading.json().at("/document/tables")).hasSize(3);
        assertThat(document.header("Cache-Control")).contains("immutable");
        get("/v1/published-releases/" + id)
                .header("If-None-Match", requireNonNull(reading.header("ETag")))
                .answer()
                .expect(304);
        var released = FrozenJson.read(document.text(), ReleaseDocument.class);
        var hidden =
                released.tables().stream()
                        .flatMap(table -> table.figures().stream())
                        .filter(ReleasedFigure::suppressed)
                        .count();
        assertThat(hidden).isBetween(10L, 200L);
        var force = released.tables().getFirst().figure("FORCE", "Black").orElseThrow();
        assertThat(force.events()).isEqualTo(result("SS-SEARCH-RATE", "FORCE", "Black", "events"));
        assertThat(force.ratio()).isNotNull();

        var attacker = new Attacker(MadeUpSearches.INDICATORS, 5);
        attacker.read(released, oracle());
        assertThat(attacker.found(2)).isEmpty();
    }

    @Test
    void a_release_of_quarterly_measures_meets_the_quarter_that_is_owed() {
        London.certify().expect(200);
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var owed =
                post("/v1/monitoring-obligations")
                        .as("programme-office")
                        .json(
                                """
                                {"kind": "MEASURES_QUARTER", "subject": "QUARTERLY-MEASURES",
                                 "title": "Measures of inclusion", "accountablePost": "SIDU",
                                 "firstDueOn": "%s"}
                                """
                                        .formatted(today))
                        .answer()
                        .expect(201)
                        .json()
                        .get("id")
                        .asText();
        var id =
                compose(",\"series\":\"QUARTERLY-MEASURES\"").expect(201).json().get("id").asText();
        publish(id).expect(200);

        var rounds =
                get("/v1/monitoring-obligations/" + owed + "/rounds")
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json()
                        .get("items");
        assertThat(rounds.findValuesAsText("dueOn"))
                .containsExactly(today.plusMonths(3).toString(), today.toString());
        assertThat(rounds.get(1).get("metBy").asText()).isEqualTo("/v1/published-releases/" + id);
    }

    @Test
    void a_table_leaves_as_csv_with_its_metadata_and_as_a_spreadsheet() {
        London.certify().expect(200);
        var id = compose("").expect(201).json().get("id").asText();
        publish(id).expect(200);
        var table = "/v1/published-releases/" + id + "/tables/2";

        var csv = get(table).header("Accept", "text/csv").answer().expect(200);
        assertThat(csv.text().lines().findFirst().orElseThrow()).startsWith("unit,unit_name,group");
        assertThat(csv.text()).contains("[c]").contains("Metropolitan Police Service");
        var metadata = get(table).header("Accept", "application/csvm+json").answer().expect(200);
        assertThat(metadata.text()).contains("open-government-licence");
        var ods =
                get(table)
                        .header("Accept", "application/vnd.oasis.opendocument.spreadsheet")
                        .answer()
                        .expect(200);
        assertThat(ods.response().body()).startsWith('P', 'K');
        var json = get(table).answer().expect(200);
        assertThat(json.json().get("indicator").asText()).isEqualTo("SS-OUTCOME-RATE");
        assertThat(json.header("ETag"))
                .isNotEqualTo(csv.header("ETag"))
                .startsWith("\"")
                .isNotEqualTo(ods.header("ETag"));
        get(table)
                .header("If-None-Match", requireNonNull(json.header("ETag")))
                .answer()
                .expect(304);
        get("/v1/published-releases/" + id + "/tables/9").answer().expectProblem(404, "not-found");
    }

    @Test
    void what_nobody_stands_behind_or_what_is_not_there_is_refused() {
        assertThat(compose("").expectProblem(422, "period-not-certified").violations())
                .singleElement()
                .asString()
                .contains("2016-06 of stop-and-search");
        London.certify().expect(200);
        assertThat(
                        post("/v1/releases")
                                .as("analyst")
                                .json(
                                        """
                                        {"title":"T","indicators":["MOON"],"periods":["2016-6"],"units":["ATLANTIS"]}""")
                                .answer()
                                .expectProblem(422, "broken-rule")
                                .violations())
                .hasSize(3);
        compose(",\"threshold\":4").expectProblem(400, "request-invalid");
        compose(",\"corrects\":\"%s\",\"correction\":\"why\"".formatted(UUID.randomUUID()))
                .expectProblem(404, "not-found");
        post("/v1/releases")
                .as("publisher")
                .json(JUNE.formatted(""))
                .answer()
                .expectProblem(403, "role-missing");
        assertThat(MonitoringStack.select("SELECT 1 FROM release")).isEmpty();
    }

    @Test
    void a_quarterly_publication_is_presented_and_then_published() {
        London.certify().expect(200);
        var id =
                compose(",\"series\":\"QUARTERLY-MEASURES\",\"rounding\":\"NEAREST_FIVE\"")
                        .expect(201)
                        .json()
                        .get("id")
                        .asText();
        var path = "/v1/releases/" + id;
        post(path + "/presentation")
                .as("analyst")
                .json("{\"body\":\"STRIDE\",\"on\":\"2026-07-01\"}")
                .answer()
                .expectProblem(428, "if-match-missing");
        post(path + "/presentation")
                .as("analyst")
                .ifMatch(tag(path))
                .json("{\"body\":\"STRIDE\",\"on\":\"2999-07-01\"}")
                .answer()
                .expectProblem(422, "broken-rule");
        var presented =
                post(path + "/presentation")
                        .as("analyst")
                        .ifMatch(tag(path))
                        .json(
                                "{\"body\":\"STRIDE\",\"reference\":\"Item 4\",\"on\":\"2026-07-01\"}")
                        .answer()
                        .expect(200);
        assertThat(presented.json().get("state").asText()).isEqualTo("PRESENTED");
        post(path + "/publication")
                .as("publisher")
                .ifMatch("\"0\"")
                .answer()
                .expectProblem(412, "stale-version");

        publish(id).expect(200);

        var reading = get("/v1/published-releases/" + id).answer().expect(200).json();
        assertThat(reading.at("/document/presentedTo/body").asText()).isEqualTo("STRIDE");
        assertThat(reading.at("/document/series").asText()).isEqualTo("QUARTERLY-MEASURES");
        for (var count : reading.findValues("events")) {
            assertThat(count.asLong() % 5).isZero();
        }
        assertThat(
                        MonitoringStack.select(
                                "SELECT action FROM audit_entry WHERE aggregate_id = '%s'"
                                        .formatted(id)))
                .containsExactlyInAnyOrder(
                        "release.composed", "release.presented", "release.published");
        publish(id).expectProblem(409, "illegal-transition");
        post(path + "/discard")
                .as("analyst")
                .ifMatch(tag(path))
                .json("{\"reason\":\"why\"}")
                .answer()
                .expectProblem(409, "illegal-transition");
    }

    @Test
    void a_correction_is_another_release_and_does_not_tell_who_came_or_went() {
        London.certify().expect(200);
        var first = compose("").expect(201).json().get("id").asText();
        publish(first).expect(200);
        var outdated = compose("").expect(201).json().get("id").asText();
        London.sendOneMore("one-more");
        London.certify().expect(200);
        publish(outdated).expectProblem(422, "release-outdated");

        var second =
                compose(
                                ",\"corrects\":\"%s\",\"correction\":\"A search came in late.\""
                                        .formatted(first))
                        .expect(201)
                        .json()
                        .get("id")
                        .asText();
        publish(second).expect(200);

        var reading = get("/v1/published-releases/" + first).answer().expect(200);
        assertThat(reading.json().get("correctedBy").asText()).isEqualTo(second);
        assertThat(reading.header("Link")).contains(second, "successor-version");
        assertThat(reading.header("ETag")).endsWith("-corrected\"");
        var before = FrozenJson.read(document(first), ReleaseDocument.class);
        var after = FrozenJson.read(document(second), ReleaseDocument.class);
        for (var table : after.tables()) {
            for (var figure : table.figures()) {
                var old =
                        before.tables()
                                .get(table.number() - 1)
                                .figure(figure.unit(), figure.group())
                                .orElseThrow();
                assertThat(differsByFew(old.events(), figure.events())).isFalse();
                assertThat(differsByFew(old.among(), figure.among())).isFalse();
            }
        }
        assertThat(after.tables().getFirst().figure("FORCE", "*").orElseThrow().events())
                .as("one more than before")
                .isNull();
        var log = get("/v1/published-releases/corrections").answer().expect(200).json();
        assertThat(log.at("/items/0/corrects").asText()).isEqualTo(first);
        assertThat(log.at("/items/0/correction").asText()).isEqualTo("A search came in late.");
        var list = get("/v1/published-releases?limit=1").answer().expect(200).json();
        assertThat(list.at("/items/0/id").asText()).isEqualTo(second);
        assertThat(
                        get("/v1/published-releases?limit=1&after=" + list.get("next").asText())
                                .answer()
                                .expect(200)
                                .json()
                                .at("/items/0/correctedBy")
                                .asText())
                .isEqualTo(second);
        assertThat(
                        compose(",\"corrects\":\"%s\",\"correction\":\"again\"".formatted(first))
                                .expectProblem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .contains("correct that one");
    }

    @Test
    void whoever_sends_figures_does_not_wait_while_a_release_is_composed() throws Exception {
        London.certify().expect(200);
        try (var reader = MonitoringStack.connect();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("LOCK TABLE release IN ACCESS EXCLUSIVE MODE");
            var composing = CompletableFuture.supplyAsync(() -> compose(""));
            awaitWaiting("relation", 1);

            London.sendOneMore("in-between");
            reader.rollback();

            assertThat(composing.get().expectProblem(422, "period-not-certified").violations())
                    .singleElement()
                    .asString()
                    .contains("2016-06 of stop-and-search");
        }
        assertThat(MonitoringStack.select("SELECT 1 FROM release")).isEmpty();
        London.certify().expect(200);
        compose("").expect(201);
    }

    @Test
    void two_releases_that_are_published_at_once_come_one_after_the_other_and_are_safe_together()
            throws Exception {
        London.certify().expect(200);
        var drafts = List.of(composed(SOME), composed(OTHERS));
        try (var other = MonitoringStack.connect();
                var statement = other.createStatement()) {
            statement.execute(
                    "SELECT pg_advisory_lock(hashtextextended('publication of releases', 0))");
            var publishing =
                    drafts.stream()
                            .map(id -> CompletableFuture.supplyAsync(() -> publish(id)))
                            .toList();
            awaitWaiting("advisory", 2);
            statement.execute(
                    "SELECT pg_advisory_unlock(hashtextextended('publication of releases', 0))");

            publishing.forEach(each -> each.join().expect(200));
        }
        var attacker = new Attacker(MadeUpSearches.INDICATORS, 5);
        for (var id : drafts) {
            attacker.read(FrozenJson.read(document(id), ReleaseDocument.class), oracle());
        }
        assertThat(attacker.found(2)).isEmpty();
    }

    @Test
    void what_is_published_is_frozen() {
        London.certify().expect(200);
        var id = compose("").expect(201).json().get("id").asText();
        publish(id).expect(200);
        for (var change :
                new String[] {
                    "UPDATE published_release SET title = 'another'",
                    "DELETE FROM published_release",
                    "UPDATE release_content SET content = '{}'",
                    "UPDATE release SET title = 'another'",
                    "DELETE FROM release"
                }) {
            assertThatThrownBy(() -> MonitoringStack.execute(change))
                    .hasMessageContaining("stays as it is");
        }
        assertThat(
                        MonitoringStack.select(
                                """
                                SELECT table_name || ' ' || privilege_type
                                FROM information_schema.role_table_grants
                                WHERE (table_name IN ('published_release', 'release_content')
                                        AND privilege_type IN ('UPDATE', 'DELETE')
                                    OR table_name = 'release' AND privilege_type = 'DELETE')
                                    AND grantee NOT IN (SELECT tableowner FROM pg_tables WHERE tablename = 'release')
                                """))
                .isEmpty();
    }

    private static boolean differsByFew(@Nullable Long one, @Nullable Long other) {
        return one != null && other != null && !one.equals(other) && Math.abs(one - other) < 5;
    }

    /** Until so many wait for a lock of a kind. */
    private static void awaitWaiting(String kind, int number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                MonitoringStack.select(
                                                "SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = '%s' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                                                        .formatted(kind))
                                        .size(),
                        waiting -> waiting == number);
    }

    private static String composed(String release) {
        return post("/v1/releases")
                .as("analyst")
                .json(release)
                .answer()
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static Call.Answer compose(String more) {
        return post("/v1/releases").as("analyst").json(JUNE.formatted(more)).answer();
    }

    private static String tag(String path) {
        return requireNonNull(get(path).as("analyst").answer().expect(200).header("ETag"));
    }

    private static Call.Answer publish(String id) {
        var path = "/v1/releases/" + id;
        return post(path + "/publication").as("publisher").ifMatch(tag(path)).answer();
    }

    private static String document(String id) {
        return get("/v1/published-releases/" + id + "/document").answer().expect(200).text();
    }

    private static long result(String indicator, String unit, String group, String field) {
        return unit(results(indicator), unit)
                .get("groups")
                .valueStream()
                .filter(each -> each.get("group").asText().equals(group))
                .findFirst()
                .orElseThrow()
                .get(field)
                .asLong();
    }

    private static JsonNode results(String indicator) {
        return get("/v1/indicators/" + indicator + "/results?period=2016-06&unit=*")
                .as("analyst")
                .answer()
                .expect(200)
                .json();
    }

    private static JsonNode unit(JsonNode results, String unit) {
        return StreamSupport.stream(results.get("units").spliterator(), false)
                .filter(each -> each.get("unit").asText().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Attacker.Oracle oracle() {
        Map<String, JsonNode> results = new HashMap<>();
        return (table, unit, group, events) -> {
            var of =
                    unit(
                            results.computeIfAbsent(
                                    table.indicator(), ReleasesQuarkusTest::results),
                            unit);
            return switch (group) {
                case "unknown" -> of.get("unknown").path(events ? "events" : "among").asLong();
                case Attacker.EVERYBODY -> of.path(events ? "events" : "among").asLong();
                default ->
                        of.get("groups")
                                .valueStream()
                                .filter(each -> each.get("group").asText().equals(group))
                                .findFirst()
                                .orElseThrow()
                                .path(events ? "events" : "among")
                                .asLong();
            };
        };
    }
}
