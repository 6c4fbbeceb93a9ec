package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.localstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The life of one action of a group's plan under commands of anybody, over HTTP. It keeps what it
 * has seen of its own: who was appointed where, who did what as the owner, and the first end date;
 * after each command it compares.
 */
final class ActionWalk {
    /** The office, and four people who come and go. */
    static final int PEOPLE = 5;

    private static final int OFFICE = 0;

    /** What somebody tries, and how often it is drawn. */
    enum Command {
        /** Whatever leads on from here, by somebody who may. */
        FORWARD(8),
        APPOINT(2),
        LEAVE(1),
        REDRAFT(1),
        CONSULT(1),
        AGREE(1),
        PROPOSE(1),
        ACCEPT(1),
        DECLINE(1),
        END_DATE(2),
        MILESTONE(1),
        START(1),
        HOLD(1),
        RESUME(1),
        EVIDENCE(1),
        REQUEST(1),
        COMPLETE(2),
        REFUSE(1),
        REOPEN(1),
        OFFER(1),
        TAKE_OVER(1),
        WITHDRAW(1),
        FIND_NO_GAP(2);

        final int weight;

        Command(int weight) {
            this.weight = weight;
        }
    }

    /**
     * @param person a position in the list of people
     * @param variant which of several contents
     */
    record Step(Command command, int person, int variant) {}

    private final Cast cast = Cast.of();
    private final Cast other = Cast.of();
    private final DraftingPlan plan = DraftingPlan.of(cast);
    private final String initiative = plan.path("INV-1");
    private final String action = plan.drafted("INV-1", cast, ", \"successMeasure\": \"It falls\"");
    private final String path = "/v1/actions/" + action;
    private final List<String> people = new ArrayList<>(List.of("office"));
    private final List<String> posts = List.of(cast.post(), other.post(), cast.chairPost());
    private final List<Appointment> appointments = new ArrayList<>();

    /** Who did what only the accountable post does; posts that had it before. */
    private final Set<String> owners = new HashSet<>();

    private final Set<String> handedOver = new HashSet<>();
    private final Map<Command, Integer> accepted = new EnumMap<>(Command.class);
    private @Nullable String baseline;

    ActionWalk() {
        people.add(cast.holder());
        people.add(other.holder());
        people.add(cast.chair());
        people.add(UUID.randomUUID().toString());
        appointments.add(new Appointment(cast.post(), cast.holder(), null));
        appointments.add(new Appointment(other.post(), other.holder(), null));
    }

    /**
     * Somebody who is at a post today.
     *
     * @param id null for one that does not end here
     */
    private record Appointment(String post, String person, @Nullable String id) {}

    private Set<String> appointedTo(String post) {
        return appointments.stream()
                .filter(each -> each.post().equals(post))
                .map(Appointment::person)
                .collect(Collectors.toSet());
    }

    Map<Command, Integer> accepted() {
        return accepted;
    }

    void take(Step step) {
        var before = seen();
        var state = before.getString("state");
        var command = step.command() == Command.FORWARD ? onFrom(before) : step.command();
        var person = step.command() == Command.FORWARD ? whoMay(command, before) : step.person();
        var answer = send(command, person, step.variant(), before);
        var after = seen();
        if (answer.statusCode() >= 300) {
            assertThat(after.getString("state")).as(told(step, answer)).isEqualTo(state);
            assertThat(answer.statusCode()).as(told(step, answer)).isBetween(400, 499);
        } else {
            accepted.merge(step.command(), 1, Integer::sum);
            accepted.merge(command, 1, Integer::sum);
            remember(command, person, before);
        }
        holds(step, answer, before, after, person);
    }

    private String told(Step step, Response answer) {
        return step + ": " + answer.statusCode() + " " + answer.asString();
    }

    private void remember(Command command, int person, JsonPath before) {
        switch (command) {
            case ACCEPT, START, HOLD, RESUME, EVIDENCE, REQUEST -> owners.add(people.get(person));
            case MILESTONE, END_DATE -> {
                if (!before.getString("state").equals("DRAFT")) {
                    owners.add(people.get(person));
                }
            }
            case OFFER -> {
                if (person != OFFICE) {
                    owners.add(people.get(person));
                }
            }
            case TAKE_OVER -> {
                owners.add(people.get(person));
                handedOver.add(before.getString("accountablePost.code"));
            }
            case FORWARD,
                    APPOINT,
                    LEAVE,
                    REDRAFT,
                    CONSULT,
                    AGREE,
                    PROPOSE,
                    DECLINE,
                    COMPLETE,
                    REFUSE,
                    REOPEN,
                    WITHDRAW,
                    FIND_NO_GAP -> {
                // These make nobody an owner.
            }
        }
    }

    /** What may never be, whoever did what. */
    private void holds(Step step, Response answer, JsonPath before, JsonPath after, int person) {
        var as = told(step, answer);
        assertThat(after.getString("accountablePost.code")).as(as).isIn(cast.post(), other.post());
        if (baseline != null) {
            assertThat(after.getString("baseline.date")).as(as).isEqualTo(baseline);
        }
        baseline = after.getString("baseline.date");
        var state = after.getString("state");
        if (state.equals("COMPLETE") && !before.getString("state").equals("COMPLETE")) {
            assertThat(owners).as(as).doesNotContain(people.get(person));
            assertThat(appointedTo(after.getString("accountablePost.code")))
                    .as(as)
                    .doesNotContain(people.get(person));
            for (var former : handedOver) {
                assertThat(appointedTo(former)).as(as).doesNotContain(people.get(person));
            }
        }
        if (!Set.of("DRAFT", "WITHDRAWN").contains(state)) {
            assertThat(after.getList("groupAgreements")).as(as).isNotEmpty();
            assertThat(after.getList("consultations")).as(as).isNotEmpty();
        }
        var carried = Api.get(Api.office(), initiative).jsonPath();
        if (carried.getString("state").equals("COMPLETE")) {
            assertThat(carried.getList("gapAnalyses.gapFound")).as(as).endsWith(false);
        }
    }

    /** What the audit holds of it, read in order, leads from its draft to how it stands. */
    void auditRebuildsTheState() {
        Map<String, Object> stands = Map.of();
        var last = -1;
        for (var entry : audit()) {
            Map<String, Object> was = value(entry, "before");
            if (last >= 0) {
                assertThat(unrated(was)).isEqualTo(unrated(stands));
            }
            stands = value(entry, "after");
            last++;
        }
        var shown = seen();
        assertThat(stands.get("state")).isEqualTo(shown.getString("state"));
        assertThat(stands.get("accountablePost"))
                .isEqualTo(shown.getString("accountablePost.code"));
        assertThat(stands.get("title")).isEqualTo(shown.getString("title"));
        assertThat(stands.get("milestones")).isEqualTo(shown.getList("milestones").size());
        assertThat(stands.get("evidence")).isEqualTo(shown.getList("evidence").size());
        assertThat(last + 1).isEqualTo(shown.getList("deeds").size());
    }

    private List<Map<String, Object>> audit() {
        var entries = new ArrayList<Map<String, Object>>();
        var next = "/v1/operations/audit/entries?limit=200&aggregate=" + action;
        while (next != null) {
            var page = Api.get(Tokens.of("auditor"), next);
            entries.addAll(page.jsonPath().getList("items"));
            var after = page.<String>path("next");
            next =
                    after == null
                            ? null
                            : "/v1/operations/audit/entries?limit=200&aggregate="
                                    + action
                                    + "&after="
                                    + after;
        }
        return entries;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> value(Map<String, Object> entry, String name) {
        var value = (Map<String, Object>) entry.get(name);
        return value == null ? Map.of() : value;
    }

    /** The computed rating follows the day as well as deeds. */
    private static Map<String, Object> unrated(Map<String, Object> snapshot) {
        var rest = new TreeMap<>(snapshot);
        rest.remove("computedRating");
        return rest;
    }

    private JsonPath seen() {
        return Api.get(Api.office(), path).jsonPath();
    }

    // --- What leads on ---------------------------------------------------------------------------

    private Command onFrom(JsonPath seen) {
        return switch (seen.getString("state")) {
            case "DRAFT" ->
                    seen.get("successMeasure.target") == null
                            ? Command.REDRAFT
                            : seen.getList("consultations").isEmpty()
                                    ? Command.CONSULT
                                    : seen.getList("groupAgreements.presentTerms").contains(true)
                                            ? Command.PROPOSE
                                            : Command.AGREE;
            case "PROPOSED" -> Command.ACCEPT;
            case "DECLINED" -> Command.PROPOSE;
            case "AGREED" ->
                    seen.get("endDate") == null
                            ? Command.END_DATE
                            : seen.getList("milestones").isEmpty()
                                    ? Command.MILESTONE
                                    : Command.START;
            case "ACTIVE" ->
                    seen.getList("evidence").isEmpty() ? Command.EVIDENCE : Command.REQUEST;
            case "ON_HOLD" -> Command.RESUME;
            case "COMPLETION_REQUESTED" -> Command.COMPLETE;
            case "COMPLETE" -> Command.FIND_NO_GAP;
            default -> Command.APPOINT;
        };
    }

    private int whoMay(Command command, JsonPath seen) {
        return switch (command) {
            case REDRAFT, CONSULT, PROPOSE, APPOINT -> OFFICE;
            case AGREE, COMPLETE, FIND_NO_GAP -> 3;
            case END_DATE, MILESTONE, START, EVIDENCE, REQUEST, ACCEPT, RESUME ->
                    seen.getString("accountablePost.code").equals(cast.post()) ? 1 : 2;
            case FORWARD, LEAVE, DECLINE, HOLD, REFUSE, REOPEN, OFFER, TAKE_OVER, WITHDRAW ->
                    OFFICE;
        };
    }

    // --- The commands ----------------------------------------------------------------------------

    private Response send(Command command, int person, int variant, JsonPath seen) {
        var token = person == OFFICE ? Api.office() : Tokens.with(people.get(person), "body-chair");
        return switch (command) {
            case FORWARD -> throw new IllegalStateException();
            case APPOINT -> appoint(token, variant);
            case LEAVE -> leave(token, variant);
            case REDRAFT ->
                    Api.put(
                            token,
                            path + "/terms",
                            """
                            {"title": "Review, %d", "description": "Supervisors review.",
                             "accountablePost": "%s", "lens": "BOTH", "reason": "Anew.",
                             "successMeasure": {"text": "It falls.", "target": %d}%s}
                            """
                                    .formatted(variant, cast.post(), variant + 1, end(seen)));
            case CONSULT ->
                    Api.create(
                            token,
                            path + "/consultations",
                            """
                            {"body": "%s", "heldOn": "2020-02-03", "method": "Meeting",
                             "views": "v", "response": "r"}
                            """
                                    .formatted(cast.body()));
            case AGREE -> inTheBodysName(token, "/group-agreements", "");
            case PROPOSE -> propose(token, variant, seen);
            case ACCEPT -> Api.change(token, path + "/acceptance", "{}");
            case DECLINE -> Api.change(token, path + "/refusal", reason());
            case END_DATE ->
                    Api.put(
                            token,
                            path + "/end-date",
                            "{\"date\": \"20%d-06-30\", \"precision\": \"DAY\", \"reason\": \"r\"}"
                                    .formatted(40 + variant));
            case MILESTONE ->
                    Api.create(
                            token,
                            path + "/milestones",
                            """
                            {"title": "Form agreed",
                             "due": {"date": "2039-0%d-01", "precision": "MONTH"}}
                            """
                                    .formatted(variant + 1));
            case START ->
                    Api.change(
                            token,
                            path + "/start",
                            """
                            {"resources": {"standing": "IDENTIFIED", "statement": "Two."}}
                            """);
            case HOLD -> Api.change(token, path + "/hold", reason());
            case RESUME -> Api.change(token, path + "/resumption", "{}");
            case EVIDENCE ->
                    Api.create(
                            token,
                            path + "/evidence",
                            """
                            {"kind": "DOCUMENT", "description": "d",
                             "url": "https://example.invalid/%d"}
                            """
                                    .formatted(variant));
            case REQUEST ->
                    Api.change(token, path + "/completion-request", "{\"statement\": \"Done.\"}");
            case COMPLETE -> decide(token, "COMPLETE");
            case REFUSE -> decide(token, "REFUSED");
            case REOPEN -> inTheBodysName(token, "/reopening", ", \"cause\": \"BOARD\"");
            case OFFER ->
                    Api.change(
                            token,
                            path + "/hand-over",
                            "{\"post\": \"%s\", \"reason\": \"r\"}"
                                    .formatted(posts.get(variant % 2)));
            case TAKE_OVER -> Api.change(token, path + "/hand-over/acceptance", "{}");
            case WITHDRAW ->
                    variant == 0
                            ? Api.change(token, path + "/withdrawal", reason())
                            : Api.change(token, path + "/hold", reason());
            case FIND_NO_GAP ->
                    Api.create(
                            token,
                            initiative + "/gap-analyses",
                            """
                            {"gapFound": false, "analysedOn": "2020-06-01",
                             "rationale": "All that was meant is done."}
                            """);
        };
    }

    private static String end(JsonPath seen) {
        return seen.get("endDate") == null
                ? ""
                : ", \"endDate\": {\"date\": \"%s\", \"precision\": \"DAY\"}"
                        .formatted(seen.getString("endDate.date"));
    }

    private Response propose(String token, int variant, JsonPath seen) {
        var another = seen.getString("accountablePost.code").equals(cast.post()) ? other : cast;
        var draft = seen.getString("state").equals("DRAFT");
        return Api.change(
                token,
                path + "/proposal",
                draft && variant > 0
                        ? "{}"
                        : "{\"accountablePost\": \"%s\", \"reason\": \"r\"}"
                                .formatted(another.post()));
    }

    private Response decide(String token, String outcome) {
        return inTheBodysName(token, "/completion-decision", ", \"outcome\": \"" + outcome + "\"");
    }

    private Response inTheBodysName(String token, String what, String more) {
        var reason = what.equals("/group-agreements") ? "note" : "reason";
        return Api.change(
                token,
                path + what,
                "{\"body\": \"%s\", \"%s\": \"r\"%s}".formatted(cast.body(), reason, more));
    }

    private Response appoint(String token, int variant) {
        var post = posts.get(variant % posts.size());
        var person = people.get(1 + variant % (PEOPLE - 1));
        var answer =
                Api.create(
                        token,
                        "/v1/posts/" + post + "/appointments",
                        "{\"person\": \"%s\", \"capacity\": \"ACTING\", \"from\": \"2020-01-01\"}"
                                .formatted(person));
        if (answer.statusCode() == 201) {
            appointments.add(new Appointment(post, person, answer.path("id")));
        }
        return answer;
    }

    private Response leave(String token, int variant) {
        var post = posts.get(variant % posts.size());
        var leaving =
                appointments.stream()
                        .filter(each -> each.post().equals(post) && each.id() != null)
                        .findFirst();
        var id = leaving.map(Appointment::id).orElse(UUID.randomUUID().toString());
        var answer =
                Api.change(
                        token,
                        "/v1/posts/" + post + "/appointments/" + id + "/end",
                        "{\"lastDay\": \"2020-12-31\", \"reason\": \"Moved on.\"}");
        if (answer.statusCode() == 200) {
            leaving.ifPresent(appointments::remove);
        }
        return answer;
    }

    private static String reason() {
        return "{\"reason\": \"r\"}";
    }
}
