package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panels: who is invited, who reads what when, what they find, and what comes first. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class PanelQuarkusTest {
    private static final List<String> MEMBERS =
            List.of("panel-union", "panel-support", "panel-iag");

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "panel-union, STAFF_ASSOCIATION_OR_UNION",
        "panel-support, STAFF_SUPPORT_ASSOCIATION",
        "panel-iag, IAG"
    })
    void a_session_without_one_of_the_three_constituencies_is_inquorate_and_records_no_decision(
            String away, String constituency) {
        story.registered();
        var screening = story.openScreening();
        for (var member : MEMBERS) {
            if (!member.equals(away)) {
                Story.rate(screening, member, "low").expect(201);
            }
        }

        var refused = Story.complete(screening, Map.of()).problem(422, "inquorate");

        assertThat(refused.violations())
                .singleElement()
                .asString()
                .contains("nobody who has rated sits for " + constituency);
        assertThat(read(screening).text("/state")).isEqualTo("OPEN");
        assertThat(read(screening).json().path("outcome").isNull()).isTrue();
    }

    @Test
    void a_member_accepts_declines_or_withdraws_and_what_they_rated_counts_only_while_they_sit() {
        story.registered();
        var screening = story.openScreening();

        reply(screening, "panel-union", "ACCEPT").expect(200);
        reply(screening, "panel-support", "DECLINE").expect(200);
        Story.rate(screening, "panel-support", "low").problem(409, "illegal-transition");
        Story.rate(screening, "panel-union", "high").expect(201);
        var left = reply(screening, "panel-union", "WITHDRAW").expect(200);

        assertThat(left.json().path("invitations").findValuesAsText("state"))
                .containsExactly("WITHDRAWN", "DECLINED", "INVITED");
        reply(screening, "panel-union", "DECLINE").problem(409, "illegal-transition");
        Api.person("outsider", "panel-member")
                .post(
                        path(screening) + "/invitation-reply",
                        read(screening).etag(),
                        Map.of("reply", "ACCEPT"))
                .problem(403, "not-on-the-panel");
        Story.rate(screening, "panel-iag", "low").expect(201);
        assertThat(Story.complete(screening, Map.of()).problem(422, "inquorate").violations())
                .hasSize(2);
        var precaution = Story.complete(screening, Map.of("precautionary", true)).expect(200);
        assertThat(precaution.json().at("/relevance/5/highest").asInt()).isEqualTo(1);
    }

    @Test
    void ratings_are_hidden_from_each_other_until_all_are_in_and_then_they_stay() {
        story.registered();
        var screening = story.openScreening();
        var mine = Story.rate(screening, "panel-iag", "low").expect(201);
        Story.rate(screening, "panel-union", "medium").expect(201);
        Story.rate(screening, "panel-iag", "high").problem(409, "rated-already");

        assertThat(sheets("panel-iag", screening)).hasSize(1);
        assertThat(sheets("panel-chair", screening)).isEmpty();
        Story.rate(screening, "panel-support", "high").expect(201);

        assertThat(sheets("panel-iag", screening)).hasSize(3);
        Api.as("panel-iag")
                .put(path(screening) + "/ratings/" + mine.id(), mine.etag(), Story.sheet("high"))
                .problem(409, "illegal-transition");
        reply(screening, "panel-iag", "WITHDRAW").problem(409, "illegal-transition");
        Api.person("outsider", "panel-member")
                .create(path(screening) + "/ratings", Story.sheet("low"))
                .problem(403, "not-on-the-panel");
        var done = Story.complete(screening, Map.of()).expect(200);
        var race = done.json().at("/relevance/5");
        assertThat(race.path("characteristic").asText()).isEqualTo("RACE");
        assertThat(race.path("median").asDouble()).isEqualTo(2.0);
        assertThat(race.path("lowest").asInt()).isEqualTo(1);
        assertThat(race.path("highest").asInt()).isEqualTo(3);
    }

    @Test
    void who_has_left_and_could_read_the_others_does_not_come_back_to_rate() {
        story.registered();
        var screening = story.openScreening();
        var panel = read(screening).json().path("panel");
        var seats = new ArrayList<Object>();
        panel.forEach(seats::add);
        seats.add(
                Map.of(
                        "person", "second-adviser",
                        "constituency", "IAG",
                        "organisation", "Independent advisory group"));
        Api.as("panel-chair")
                .put(path(screening) + "/panel", read(screening).etag(), Map.of("panel", seats))
                .expect(200);
        var late = Api.person("second-adviser", "panel-member");
        reply(screening, late, "DECLINE").expect(200);
        for (var member : MEMBERS) {
            Story.rate(screening, member, "low").expect(201);
        }
        assertThat(late.get(path(screening) + "/ratings").expect(200).json().path("items"))
                .hasSize(3);

        reply(screening, late, "ACCEPT").problem(409, "illegal-transition");

        late.create(path(screening) + "/ratings", Story.sheet("high"))
                .problem(409, "illegal-transition");
        assertThat(sheets("panel-iag", screening)).hasSize(3);
    }

    @Test
    void the_chair_closes_the_ratings_and_then_they_can_be_read_and_none_is_added() {
        story.registered();
        var screening = story.openScreening();
        Story.rate(screening, "panel-union", "low").expect(201);
        Api.person("another", "panel-chair")
                .post(path(screening) + "/closing", read(screening).etag(), null)
                .problem(403, "not-the-chair");

        var closed =
                Api.as("panel-chair")
                        .post(path(screening) + "/closing", read(screening).etag(), null)
                        .expect(200);

        assertThat(closed.text("/state")).isEqualTo("RATINGS_CLOSED");
        assertThat(sheets("panel-chair", screening)).hasSize(1);
        Story.rate(screening, "panel-iag", "low").problem(409, "illegal-transition");
        Story.complete(screening, Map.of("precautionary", true)).expect(200);
    }

    @Test
    void a_corporate_policy_cannot_be_of_no_relevance_to_race() {
        story.registered();
        var screening = story.openScreening();

        var refused =
                Api.as("panel-iag")
                        .create(path(screening) + "/ratings", nothingRelevant())
                        .problem(422, "broken-rule");

        assertThat(refused.violations())
                .containsExactly("/ratings/RACE/relevance cannot be none here");
    }

    @Test
    void priority_of_something_that_is_relevant_to_no_characteristic_is_refused() {
        var screening = screenedAsRelevantToNothing();

        var refused =
                Story.complete(
                                screening,
                                Map.of(
                                        "priority", true,
                                        "outcome", "FULL_EIA_REQUIRED",
                                        "reason", "First, please."))
                        .problem(422, "broken-rule");

        assertThat(refused.violations())
                .containsExactly(
                        "/priority it is relevant to no characteristic; nothing gives it"
                                + " priority");
        var done = Story.complete(screening, Map.of()).expect(200);
        assertThat(done.json().path("relevance"))
                .hasSize(9)
                .allSatisfy(
                        found -> {
                            assertThat(found.path("relevant").asBoolean()).isFalse();
                            assertThat(found.path("reason").asText()).isNotBlank();
                        });
        assertThat(done.json().path("priority").asBoolean()).isFalse();
    }

    @Test
    void nobody_takes_away_the_priority_that_a_rule_gives() {
        story.registered();
        var screening = story.openScreening();
        for (var member : MEMBERS) {
            Story.rate(screening, member, "high").expect(201);
        }

        assertThat(
                        Story.complete(screening, Map.of("priority", false))
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly("/priority a rule has given it priority; that is not taken away");
    }

    @Test
    void the_queue_tells_why_each_stands_at_its_place() {
        var low = raised("low", Map.of("outcome", "FULL_EIA_REQUIRED", "reason", "To be sure."));
        var given =
                raised(
                        "low",
                        Map.of(
                                "outcome", "FULL_EIA_REQUIRED",
                                "priority", true,
                                "reason", "Councillors have asked."));
        var high = raised("high", Map.of());

        var queue = queue();

        var order = queue.stream().map(entry -> entry.path("subjectId").asText()).toList();
        assertThat(order).containsSubsequence(given.toString(), low.toString());
        assertThat(order).containsSubsequence(high.toString(), low.toString());
        assertThat(reasons(queue, given))
                .contains("It has priority, which the chair gave it: Councillors have asked.");
        assertThat(reasons(queue, high))
                .contains(
                        "It has priority, which a rule gave it.",
                        "Rule any-high-relevance fired for RACE.");
        assertThat(reasons(queue, low)).contains("It has no priority.");
        assertThat(queue.stream().map(entry -> entry.path("place").asInt())).isSorted();
    }

    private UUID raised(String relevanceOfRace, Map<String, ?> completion) {
        var its = new Story();
        its.registered();
        var screening = its.openScreening();
        for (var member : MEMBERS) {
            Story.rate(screening, member, relevanceOfRace).expect(201);
        }
        Story.complete(screening, completion).expect(200);
        return its.subject();
    }

    private static List<JsonNode> queue() {
        var entries = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page =
                    Api.as("auditor")
                            .get(
                                    "/v1/screening-queue?limit=50"
                                            + (next.isEmpty() ? "" : "&after=" + next))
                            .expect(200)
                            .json();
            page.path("items").forEach(entries::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return entries;
    }

    private static List<String> reasons(List<JsonNode> queue, UUID subject) {
        var reasons = new ArrayList<String>();
        queue.stream()
                .filter(entry -> entry.path("subjectId").asText().equals(subject.toString()))
                .forEach(entry -> entry.path("reasons").forEach(one -> reasons.add(one.asText())));
        return reasons;
    }

    private UUID screenedAsRelevantToNothing() {
        story.registered(
                Map.of(
                        "kind", "SOP",
                        "title", "Keys of the car park",
                        "purpose", "Know who has them.",
                        "accountablePost", story.post));
        var screening = story.openScreening();
        for (var member : MEMBERS) {
            Api.as(member).create(path(screening) + "/ratings", nothingRelevant()).expect(201);
        }
        return screening;
    }

    private static Map<String, Object> nothingRelevant() {
        var ratings = new LinkedHashMap<String, Object>();
        var all = (Map<?, ?>) Objects.requireNonNull(Story.sheet("low").get("ratings"));
        all.keySet()
                .forEach(
                        code ->
                                ratings.put(
                                        code.toString(),
                                        Map.of(
                                                "relevance",
                                                "none",
                                                "reason",
                                                "It is about keys.")));
        return Map.of("ratings", ratings);
    }

    private static String path(UUID screening) {
        return "/v1/screenings/" + screening;
    }

    private static Api.Answer read(UUID screening) {
        return Api.as("auditor").get(path(screening)).expect(200);
    }

    private static Api.Answer reply(UUID screening, String member, String reply) {
        return reply(screening, Api.as(member), reply);
    }

    private static Api.Answer reply(UUID screening, Api member, String reply) {
        return member.post(
                path(screening) + "/invitation-reply",
                read(screening).etag(),
                Map.of("reply", reply, "note", "As it is."));
    }

    private static JsonNode sheets(String identity, UUID screening) {
        return Api.as(identity).get(path(screening) + "/ratings").expect(200).json().path("items");
    }
}
