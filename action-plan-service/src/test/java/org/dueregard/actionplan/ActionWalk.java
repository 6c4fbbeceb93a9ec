package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.dueregard.localstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The life of one action of a group's plan under commands of anybody, over HTTP. It keeps what it
 * has seen of its own: who was appointed where, who did what as the owner, the first end date, and
 * the bytes of every edition; after each command it compares.
 */
final class ActionWalk {
    /** The office, and four people who come and go. */
    static final int PEOPLE = 5;

    private static final int OFFICE = 0;
    private static final int CHAIR = 3;

    /** Not allowed, not there, not from here, overtaken, or against a rule; never misunderstood. */
    private static final List<Integer> REFUSED = List.of(403, 404, 409, 412, 422);

    /** What somebody tries, and how often it is drawn. */
    enum Command {
        /** Whatever leads on from here, by somebody who may. */
        FORWARD(8),
        /** Something that can be done from here, by somebody who may. */
        LIKELY(60),
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
        FIND_NO_GAP(2),
        PUBLISH(1),
        READ_EDITION(1);

        final int weight;

        Command(int weight) {
            this.weight = weight;
        }
    }

    /**
     * @param person a position in the list of people
     * @param variant which of several contents
     * @param luck which of what is likely, which post, which edition
     */
    record Step(Command command, int person, int variant, int luck) {
        static final int MOST_LUCK = 59;

        /** What it comes to, where it only says that something is to be done. */
        Step as(Command resolved, int by) {
            return new Step(resolved, by, variant, luck);
        }
    }

    private final Cast cast = Cast.of();
    private final Cast other = Cast.of();
    private final DraftingPlan plan = DraftingPlan.inForce(cast);
    private final FrozenEditions editions = new FrozenEditions(plan.code());
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
    private SeenAction seen;
    private String tag = "";

    ActionWalk() {
        people.add(cast.holder());
        people.add(other.holder());
        people.add(cast.chair());
        people.add(UUID.randomUUID().toString());
        appointments.add(new Appointment(cast.post(), cast.holder(), null));
        appointments.add(new Appointment(other.post(), other.holder(), null));
        appointments.add(new Appointment(cast.chairPost(), cast.chair(), null));
        seen = look();
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

    void take(Step drawn) {
        var before = seen;
        var step = resolved(drawn, before);
        var answer = send(step, before);
        seen = look();
        if (answer.statusCode() >= 300) {
            assertThat(seen.state()).as(told(step, answer)).isEqualTo(before.state());
            assertThat(answer.statusCode()).as(told(step, answer)).isIn(REFUSED);
        } else {
            accepted.merge(step.command(), 1, Integer::sum);
            if (drawn.command() != step.command()) {
                accepted.merge(drawn.command(), 1, Integer::sum);
            }
            remember(step, before);
        }
        holds(step, answer, before);
    }

    private Step resolved(Step drawn, SeenAction seen) {
        return switch (drawn.command()) {
            case FORWARD -> {
                var onward = onFrom(seen);
                yield drawn.as(onward, whoMay(onward, seen));
            }
            case LIKELY -> {
                var likely = likelyFrom(seen);
                var one = likely.get(drawn.luck() % likely.size());
                yield drawn.as(one, whoMay(one, seen));
            }
            default -> drawn;
        };
    }

    private String told(Step step, Response answer) {
        return step + ": " + answer.statusCode() + " " + answer.asString();
    }

    private void remember(Step step, SeenAction before) {
        var person = step.person();
        switch (step.command()) {
            case ACCEPT, START, HOLD, RESUME, EVIDENCE, REQUEST -> owners.add(people.get(person));
            case MILESTONE, END_DATE -> {
                if (!before.is("DRAFT")) {
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
                handedOver.add(before.post());
            }
            case FORWARD,
                    LIKELY,
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
                    FIND_NO_GAP,
                    PUBLISH,
                    READ_EDITION -> {
                // These make nobody an owner.
            }
        }
    }

    /** What may never be, whoever did what. */
    private void holds(Step step, Response answer, SeenAction before) {
        var as = told(step, answer);
        var after = seen;
        var person = step.person();
        assertThat(after.post()).as(as).isIn(cast.post(), other.post());
        if (baseline != null) {
            assertThat(after.baseline()).as(as).isEqualTo(baseline);
        }
        baseline = after.baseline();
        var state = after.state();
        if (state.equals("COMPLETE") && !before.is("COMPLETE")) {
            assertThat(owners).as(as).doesNotContain(people.get(person));
            assertThat(appointedTo(after.post())).as(as).doesNotContain(people.get(person));
            for (var former : handedOver) {
                assertThat(appointedTo(former)).as(as).doesNotContain(people.get(person));
            }
        }
        if (!Set.of("DRAFT", "WITHDRAWN").contains(state)) {
            assertThat(after.count("groupAgreements")).as(as).isPositive();
            assertThat(after.count("consultations")).as(as).isPositive();
        }
        if (step.command() == Command.FIND_NO_GAP || !state.equals(before.state())) {
            var carried = Api.get(Api.office(), initiative).jsonPath();
            if (carried.get("state").equals("COMPLETE")) {
                assertThat(carried.<Boolean>getList("gapAnalyses.gapFound")).as(as).endsWith(false);
            }
        }
    }

    /** Nothing that was published has changed. */
    void editionsReadAsBefore() {
        editions.readAsBefore();
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
        var shown = look();
        assertThat(stands.get("state")).isEqualTo(shown.state());
        assertThat(stands.get("accountablePost")).isEqualTo(shown.post());
        assertThat(stands.get("title")).isEqualTo(shown.title());
        assertThat(stands.get("milestones")).isEqualTo(shown.count("milestones"));
        assertThat(stands.get("evidence")).isEqualTo(shown.count("evidence"));
        assertThat(last + 1).isEqualTo(shown.count("deeds"));
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

    private SeenAction look() {
        var answer = Api.get(Api.office(), path);
        tag = answer.header("ETag");
        return SeenAction.in(answer);
    }

    // --- What leads on ---------------------------------------------------------------------------

    private Command onFrom(SeenAction seen) {
        return switch (seen.state()) {
            case "DRAFT" ->
                    !seen.isMeasured()
                            ? Command.REDRAFT
                            : seen.count("consultations") == 0
                                    ? Command.CONSULT
                                    : seen.isAgreedAsItIs() ? Command.PROPOSE : Command.AGREE;
            case "PROPOSED" -> Command.ACCEPT;
            case "DECLINED" -> Command.PROPOSE;
            case "AGREED" ->
                    seen.endDate() == null
                            ? Command.END_DATE
                            : seen.count("milestones") == 0 ? Command.MILESTONE : Command.START;
            case "ACTIVE" -> seen.count("evidence") == 0 ? Command.EVIDENCE : Command.REQUEST;
            case "ON_HOLD" -> Command.RESUME;
            case "COMPLETION_REQUESTED" -> Command.COMPLETE;
            case "COMPLETE" -> Command.FIND_NO_GAP;
            default -> Command.APPOINT;
        };
    }

    /** What leads on, and all else that the state lets somebody do; the first more often. */
    private List<Command> likelyFrom(SeenAction seen) {
        var onward = onFrom(seen);
        var inHand = List.of(Command.OFFER, Command.TAKE_OVER, Command.END_DATE, Command.MILESTONE);
        var likely = new ArrayList<>(List.of(onward, onward, onward));
        likely.addAll(
                switch (seen.state()) {
                    case "DRAFT" -> List.of(Command.REDRAFT, Command.CONSULT, Command.MILESTONE);
                    case "PROPOSED" -> List.of(Command.DECLINE, Command.END_DATE);
                    case "AGREED", "ON_HOLD" -> inHand;
                    case "ACTIVE" ->
                            Stream.concat(
                                            inHand.stream(),
                                            Stream.of(Command.HOLD, Command.EVIDENCE))
                                    .toList();
                    case "COMPLETION_REQUESTED" ->
                            List.of(Command.REFUSE, Command.OFFER, Command.TAKE_OVER);
                    case "COMPLETE" -> List.of(Command.REOPEN, Command.REOPEN);
                    default -> List.of();
                });
        likely.addAll(
                List.of(Command.APPOINT, Command.LEAVE, Command.PUBLISH, Command.READ_EDITION));
        return likely;
    }

    private int whoMay(Command command, SeenAction seen) {
        var post = seen.post();
        return switch (command) {
            case REDRAFT, CONSULT, PROPOSE, APPOINT, LEAVE, WITHDRAW, READ_EDITION -> OFFICE;
            case AGREE, REOPEN, FIND_NO_GAP, PUBLISH -> CHAIR;
            case COMPLETE, REFUSE -> independentChair(post);
            case END_DATE, MILESTONE -> seen.is("DRAFT") ? OFFICE : holder(post);
            case ACCEPT, DECLINE, START, HOLD, RESUME, EVIDENCE, REQUEST, OFFER -> holder(post);
            case TAKE_OVER -> holder(other.post().equals(post) ? cast.post() : other.post());
            case FORWARD, LIKELY -> throw new IllegalStateException("was resolved before");
        };
    }

    private int holder(String post) {
        return post.equals(cast.post()) ? 1 : 2;
    }

    /** Somebody at the chair who has never owned it; the chair where there is nobody. */
    private int independentChair(String accountablePost) {
        var conflicted = new HashSet<>(owners);
        conflicted.addAll(appointedTo(accountablePost));
        handedOver.forEach(post -> conflicted.addAll(appointedTo(post)));
        return appointedTo(cast.chairPost()).stream()
                .filter(person -> !conflicted.contains(person))
                .map(people::indexOf)
                .min(Integer::compare)
                .orElse(CHAIR);
    }

    // --- The commands ----------------------------------------------------------------------------

    private Response send(Step step, SeenAction seen) {
        var person = step.person();
        var variant = step.variant();
        var token = person == OFFICE ? Api.office() : Tokens.with(people.get(person), "body-chair");
        return switch (step.command()) {
            case FORWARD, LIKELY -> throw new IllegalStateException("was resolved before");
            case APPOINT -> appoint(token, step.luck());
            case LEAVE -> leave(token, step.luck());
            case PUBLISH -> editions.publish(token);
            case READ_EDITION -> editions.readAgain(step.luck());
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
            case ACCEPT -> change(token, "/acceptance", "{}");
            case DECLINE -> change(token, "/refusal", reason());
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
                    change(
                            token,
                            "/start",
                            """
                            {"resources": {"standing": "IDENTIFIED", "statement": "Two."}}
                            """);
            case HOLD -> change(token, "/hold", reason());
            case RESUME -> change(token, "/resumption", "{}");
            case EVIDENCE ->
                    Api.create(
                            token,
                            path + "/evidence",
                            """
                            {"kind": "DOCUMENT", "description": "d",
                             "url": "https://example.invalid/%d"}
                            """
                                    .formatted(variant));
            case REQUEST -> change(token, "/completion-request", "{\"statement\": \"Done.\"}");
            case COMPLETE -> decide(token, "COMPLETE");
            case REFUSE -> decide(token, "REFUSED");
            case REOPEN -> inTheBodysName(token, "/reopening", ", \"cause\": \"BOARD\"");
            case OFFER ->
                    Api.put(
                            token,
                            path + "/hand-over",
                            "{\"post\": \"%s\", \"reason\": \"r\"}"
                                    .formatted(posts.get(variant % 2)));
            case TAKE_OVER -> change(token, "/hand-over/acceptance", "{}");
            case WITHDRAW ->
                    variant == 0
                            ? change(token, "/withdrawal", reason())
                            : change(token, "/hold", reason());
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

    private static String end(SeenAction seen) {
        return seen.endDate() == null
                ? ""
                : ", \"endDate\": {\"date\": \"%s\", \"precision\": \"DAY\"}"
                        .formatted(seen.endDate());
    }

    private Response propose(String token, int variant, SeenAction seen) {
        var another = seen.post().equals(cast.post()) ? other : cast;
        var draft = seen.is("DRAFT");
        return change(
                token,
                "/proposal",
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
        return change(
                token,
                what,
                "{\"body\": \"%s\", \"%s\": \"r\"%s}".formatted(cast.body(), reason, more));
    }

    private Response appoint(String token, int luck) {
        var post = posts.get(luck % posts.size());
        var person = people.get(1 + luck / posts.size() % (PEOPLE - 1));
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

    private Response leave(String token, int luck) {
        var post = posts.get(luck % posts.size());
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

    /** A change of what was seen last; where a clock was quicker, of what stands there then. */
    private Response change(String token, String what, String json) {
        var answer = Api.change(token, path + what, json, tag);
        return answer.statusCode() == 412 ? Api.change(token, path + what, json) : answer;
    }

    private static String reason() {
        return "{\"reason\": \"r\"}";
    }
}
