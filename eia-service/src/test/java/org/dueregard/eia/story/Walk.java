package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.Capacity;
import org.dueregard.eia.story.Step.Command;
import org.dueregard.eia.story.Step.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One assessment, walked through by random people, beside a model of what may happen to it: the
 * guard table of the design, without its code. After each step the walk compares both.
 */
final class Walk {
    static final int PEOPLE = 5;

    private static final Set<AssessmentStatus> IN_FORCE =
            Set.of(
                    AssessmentStatus.SIGNED_OFF,
                    AssessmentStatus.PUBLISHED,
                    AssessmentStatus.WITHHELD);

    /** What the design forbids one person to be of one version. */
    private static final Map<Capacity, Set<Capacity>> FORBIDDEN =
            Map.of(
                    Capacity.AUTHOR,
                    Set.of(Capacity.ASSURER, Capacity.DECISION_MAKER),
                    Capacity.ASSURER,
                    Set.of(Capacity.AUTHOR, Capacity.OWNER, Capacity.DECISION_MAKER),
                    Capacity.DECISION_MAKER,
                    Set.of(Capacity.AUTHOR, Capacity.ASSURER),
                    Capacity.OWNER,
                    Set.of(Capacity.ASSURER),
                    Capacity.PUBLISHER,
                    Set.of());

    private final Story story = new Story();
    private final String owner;
    private final List<String> people = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();
    private final Map<Integer, String> signed = new HashMap<>();
    private final List<String> expectedTrail = new ArrayList<>();
    private final Map<Command, Integer> succeeded = new EnumMap<>(Command.class);
    private Map<String, Set<Capacity>> involved = new HashMap<>();
    private AssessmentStatus status = AssessmentStatus.DRAFT;
    private AssessmentStatus beforeReview = AssessmentStatus.SIGNED_OFF;
    private int version = 1;
    private @Nullable String proposal;
    private @Nullable String proposedBy;

    /** Everyone has every role: only what they have done keeps them apart. The first one owns. */
    Walk(Story owning) {
        owner = owning.owner;
        people.add(owner);
        for (var i = 1; i < PEOPLE; i++) {
            people.add("person-" + i + "-" + story.post);
        }
        story.registered(
                Map.of(
                        "kind",
                        "POLICY",
                        "title",
                        "Stop and search",
                        "purpose",
                        "Find weapons and drugs in the streets.",
                        "accountablePost",
                        owning.post));
        var begun =
                Api.as("policy-author")
                        .create("/v1/assessments", Map.of("subjectId", story.subject()))
                        .expect(201);
        story.goingOn(story.subject(), begun.id());
    }

    Map<Command, Integer> succeeded() {
        return succeeded;
    }

    void take(Step step) {
        var person = people.get(step.person());
        var command = step.command() == Command.LEAD_ON ? leadOn(step) : step.command();
        var before = story.reread();
        var answer = send(command, person, step, before);
        var after = story.reread();
        var code = answer.response().statusCode();
        var what = "%s by %s with %s tag → %d".formatted(command, person, step.tag(), code);

        assertThat(code).as(what).isLessThan(500);
        if (code < 300) {
            if (command != Command.REPORT) {
                assertThat(step.tag())
                        .as(what + ": only what was seen is changed")
                        .isEqualTo(Tag.FRESH);
            }
            accepted(command, person, before, what);
        } else {
            assertThat(after.etag())
                    .as(what + ": a refusal changes nothing")
                    .isEqualTo(before.etag());
        }
        assertThat(after.text("/status")).as(what).isEqualTo(status.name());
        assertThat(after.json().at("/current/version").asInt()).as(what).isEqualTo(version);
        signedContentStays(what);
    }

    /** What brings the present state forward, mostly by who has not done the other half. */
    private Command leadOn(Step step) {
        return switch (status) {
            case DRAFT -> step.variant() % 2 == 0 ? Command.WRITE : Command.SUBMIT;
            case IN_QA -> step.variant() == 0 ? Command.REQUEST_CHANGES : Command.PASS;
            case CHANGES_REQUESTED, RETURNED -> Command.REVISE;
            case FOR_DECISION -> step.variant() == 0 ? Command.RETURN : Command.SIGN_OFF;
            case SIGNED_OFF -> step.variant() == 0 ? Command.WITHHOLD : Command.PUBLISH;
            case PUBLISHED, WITHHELD, STOPPED -> Command.REPORT;
            case REVIEW_DUE ->
                    proposal != null
                            ? Command.AGREE
                            : step.variant() % 2 == 0
                                    ? Command.PROPOSE_REASSESSMENT
                                    : Command.PROPOSE_CONFIRMATION;
            case SUPERSEDED -> throw new AssertionError("The present version is superseded.");
        };
    }

    private Api.Answer send(Command command, String person, Step step, Api.Answer before) {
        var by =
                Api.person(
                        person,
                        "policy-author",
                        "assurer",
                        "decision-maker",
                        "publisher",
                        "programme-office");
        var path = story.path();
        var tag = tag(step.tag(), before.etag());
        return switch (command) {
            case LEAD_ON -> throw new AssertionError("It leads on to another command.");
            case WRITE -> by.put(path + "/content", tag, content(step.variant()));
            case SUBMIT -> by.post(path + "/submission", tag, null);
            case PASS ->
                    by.post(
                            path + "/assurance",
                            tag,
                            Map.of("result", "PASSED", "checklist", Story.checklist()));
            case REQUEST_CHANGES ->
                    by.post(
                            path + "/assurance",
                            tag,
                            Map.of(
                                    "result",
                                    "CHANGES_REQUESTED",
                                    "checklist",
                                    List.of(),
                                    "note",
                                    "Say more."));
            case REVISE -> by.post(path + "/revision", tag, null);
            case SIGN_OFF, SIGN_OFF_UNREAD ->
                    by.post(
                            path + "/decision",
                            tag,
                            Map.of(
                                    "outcome",
                                    "ADJUST",
                                    "reason",
                                    "It is known, and something is done about it.",
                                    "contentSha256",
                                    command == Command.SIGN_OFF
                                            ? before.text("/current/contentSha256")
                                            : "0".repeat(64),
                                    "unplaced",
                                    List.of(
                                            Map.of(
                                                    "mitigation",
                                                    "M1",
                                                    "reason",
                                                    "Its owner comes next month."))));
            case RETURN, STOP ->
                    by.post(
                            path + "/decision",
                            tag,
                            Map.of(
                                    "outcome",
                                    command.name(),
                                    "reason",
                                    "Not like this.",
                                    "contentSha256",
                                    before.text("/current/contentSha256")));
            case PUBLISH -> by.post(path + "/publication", tag, Map.of());
            case WITHHOLD ->
                    by.post(path + "/withholding", tag, Map.of("reason", "An operation goes on."));
            case REPORT -> report(by);
            case PROPOSE_CONFIRMATION -> ofReview(by, "/conclusion", step, "CONFIRM");
            case PROPOSE_REASSESSMENT -> ofReview(by, "/conclusion", step, "REASSESS");
            case OBJECT -> ofReview(by, "/objection", step, null);
            case AGREE -> ofReview(by, "/agreement", step, null);
        };
    }

    private Api.Answer report(Api by) {
        var ref = "C-" + (reported.size() + 1);
        var answer =
                by.create(
                        story.path() + "/review-causes",
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "ref",
                                ref,
                                "summary",
                                "Somebody has complained.",
                                "happenedOn",
                                Story.TODAY.toString()));
        if (answer.response().statusCode() == 201) {
            reported.add(ref);
        }
        return answer;
    }

    private Api.Answer ofReview(Api by, String step, Step given, @Nullable String outcome) {
        var reviews = story.reviews().json().path("items");
        var review =
                story.path()
                        + "/reviews/"
                        + (reviews.isEmpty()
                                ? UUID.randomUUID().toString()
                                : reviews.path(reviews.size() - 1).path("id").asText());
        var tag =
                tag(
                        given.tag(),
                        reviews.isEmpty() ? "\"0\"" : Api.as("auditor").get(review).etag());
        Object body =
                outcome != null
                        ? Story.conclusion(outcome)
                        : step.equals("/objection") ? Map.of("note", "Not yet.") : null;
        return by.post(review + step, tag, body);
    }

    private static @Nullable String tag(Tag tag, String fresh) {
        return switch (tag) {
            case FRESH -> fresh;
            case STALE -> {
                var present = Long.parseLong(fresh.replace("\"", ""));
                yield "\"" + (present == 0 ? 7 : present - 1) + "\"";
            }
            case NONE -> null;
        };
    }

    /** Every report is cited, or variant 3 forgets the last one; the words differ. */
    private Map<String, Object> content(int variant) {
        var content = story.content();
        var evidence = new ArrayList<Object>();
        evidence.add(Story.evidence("E1", null));
        for (var i = 0; i < reported.size() - (variant == 3 ? 1 : 0); i++) {
            evidence.add(Story.evidence("E" + (i + 2), reported.get(i)));
        }
        content.put("evidence", evidence);
        if (variant == 2) {
            content.remove("monitoringPlan");
            content.put("monitoringPlan", List.of());
        }
        return content;
    }

    /** The oracle: refuses what the guard table or independence forbids, and moves the model. */
    private void accepted(Command command, String person, Api.Answer before, String what) {
        succeeded.merge(command, 1, Integer::sum);
        switch (command) {
            case LEAD_ON -> throw new AssertionError(what);
            case SIGN_OFF_UNREAD -> throw new AssertionError(what + ": it was not read");
            case WRITE -> {
                from(what, AssessmentStatus.DRAFT);
                acts(person, Capacity.AUTHOR, what);
                ownerActs(person);
                trail("assessment.revised", person);
            }
            case SUBMIT -> {
                from(what, AssessmentStatus.DRAFT);
                acts(person, Capacity.AUTHOR, what);
                to(AssessmentStatus.IN_QA, "assessment.submitted", person);
            }
            case PASS -> {
                from(what, AssessmentStatus.IN_QA);
                notTheOwner(person, what);
                acts(person, Capacity.ASSURER, what);
                to(AssessmentStatus.FOR_DECISION, "assessment.passed", person);
            }
            case REQUEST_CHANGES -> {
                from(what, AssessmentStatus.IN_QA);
                notTheOwner(person, what);
                acts(person, Capacity.ASSURER, what);
                to(AssessmentStatus.CHANGES_REQUESTED, "assessment.changes-requested", person);
            }
            case REVISE -> {
                from(what, AssessmentStatus.CHANGES_REQUESTED, AssessmentStatus.RETURNED);
                acts(person, Capacity.AUTHOR, what);
                to(AssessmentStatus.DRAFT, "assessment.taken-up-again", person);
            }
            case SIGN_OFF -> {
                from(what, AssessmentStatus.FOR_DECISION);
                acts(person, Capacity.DECISION_MAKER, what);
                signed.put(version, before.text("/current/contentSha256"));
                to(AssessmentStatus.SIGNED_OFF, "assessment.signed-off", person);
            }
            case RETURN -> {
                from(what, AssessmentStatus.FOR_DECISION);
                acts(person, Capacity.DECISION_MAKER, what);
                to(AssessmentStatus.RETURNED, "assessment.returned", person);
            }
            case STOP -> {
                from(what, AssessmentStatus.FOR_DECISION);
                acts(person, Capacity.DECISION_MAKER, what);
                to(AssessmentStatus.STOPPED, "assessment.stopped", person);
            }
            case PUBLISH -> {
                from(what, AssessmentStatus.SIGNED_OFF);
                to(AssessmentStatus.PUBLISHED, "assessment.published", person);
            }
            case WITHHOLD -> {
                from(what, AssessmentStatus.SIGNED_OFF);
                to(AssessmentStatus.WITHHELD, "assessment.withheld", person);
            }
            case REPORT -> {
                assertThat(status).as(what).isNotEqualTo(AssessmentStatus.STOPPED);
                if (IN_FORCE.contains(status)) {
                    beforeReview = status;
                    proposal = null;
                    to(AssessmentStatus.REVIEW_DUE, "assessment.review-due", person);
                }
            }
            case PROPOSE_CONFIRMATION, PROPOSE_REASSESSMENT -> {
                from(what, AssessmentStatus.REVIEW_DUE);
                assertThat(person).as(what + ": the owner proposes").isEqualTo(owner);
                proposal = command.name();
                proposedBy = person;
            }
            case OBJECT -> {
                from(what, AssessmentStatus.REVIEW_DUE);
                assertThat(proposal).as(what).isNotNull();
                assertThat(person).as(what + ": two persons").isNotEqualTo(proposedBy);
                proposal = null;
            }
            case AGREE -> agreed(person, what);
        }
    }

    private void agreed(String person, String what) {
        from(what, AssessmentStatus.REVIEW_DUE);
        assertThat(proposal).as(what).isNotNull();
        assertThat(person).as(what + ": two persons").isNotEqualTo(proposedBy);
        acts(Objects.requireNonNull(proposedBy), Capacity.OWNER, what);
        acts(person, Capacity.ASSURER, what);
        if (Command.PROPOSE_CONFIRMATION.name().equals(proposal)) {
            to(beforeReview, "assessment.confirmed", person);
        } else {
            version++;
            involved = new HashMap<>();
            to(AssessmentStatus.DRAFT, "assessment.superseded", person);
        }
        proposal = null;
    }

    private void from(String what, AssessmentStatus... allowed) {
        assertThat(status).as(what + ": the guard table").isIn((Object[]) allowed);
    }

    private void to(AssessmentStatus next, String action, String person) {
        status = next;
        trail(action, person);
    }

    private void trail(String action, String person) {
        expectedTrail.add(action + " " + person);
    }

    private void acts(String person, Capacity capacity, String what) {
        var has = involved.computeIfAbsent(person, _ -> new HashSet<>());
        assertThat(has)
                .as(what + ": self-approval as " + capacity)
                .doesNotContainAnyElementsOf(Objects.requireNonNull(FORBIDDEN.get(capacity)));
        has.add(capacity);
    }

    private void ownerActs(String person) {
        if (person.equals(owner)) {
            involved.computeIfAbsent(person, _ -> new HashSet<>()).add(Capacity.OWNER);
        }
    }

    private void notTheOwner(String person, String what) {
        assertThat(person).as(what + ": the owner assures").isNotEqualTo(owner);
    }

    private void signedContentStays(String what) {
        for (var number = 1; number <= version; number++) {
            var stored = Api.as("auditor").get(story.path() + "/versions/" + number);
            stored.expect(200);
            if (number < version) {
                assertThat(stored.text("/status")).as(what).isEqualTo("SUPERSEDED");
            }
            var sha = signed.get(number);
            if (sha != null) {
                assertThat(stored.text("/contentSha256")).as(what + ": edited").isEqualTo(sha);
                assertThat(stored.text("/signedSha256")).as(what + ": edited").isEqualTo(sha);
            }
        }
        Api.as("auditor").get(story.path() + "/versions/" + (version + 1)).expect(404);
    }

    /** From the trail alone: who did what in which order, where it stands, and what it says. */
    void trailRebuildsTheState() {
        var entries = trail();
        var lines = new ArrayList<String>();
        var rebuilt = AssessmentStatus.DRAFT;
        var before = AssessmentStatus.SIGNED_OFF;
        var rebuiltVersion = 1;
        JsonNode content = null;
        for (var entry : entries) {
            var action = entry.path("action").asText();
            var next = after(action, before);
            if (next == null) {
                continue;
            }
            lines.add(action + " " + entry.path("person").asText());
            if (action.equals("assessment.review-due")) {
                before = rebuilt;
            }
            if (action.equals("assessment.superseded")) {
                rebuiltVersion++;
                content = null;
            }
            if (action.equals("assessment.revised")) {
                content = entry.path("after");
            }
            rebuilt = next;
        }
        var now = story.reread();
        assertThat(lines).as("who did what, in order").isEqualTo(expectedTrail);
        assertThat(rebuilt.name()).isEqualTo(now.text("/status"));
        assertThat(rebuiltVersion).isEqualTo(now.json().at("/current/version").asInt());
        if (content != null) {
            var canonical =
                    Api.as("auditor")
                            .get(story.path() + "/versions/" + version + "/content")
                            .expect(200)
                            .json()
                            .path("content");
            for (var part : List.of("evidence", "impacts", "mitigations", "engagements")) {
                assertThat(refs(content.path(part))).isEqualTo(refs(canonical.path(part)));
            }
            assertThat(content.at("/scope/aims")).isEqualTo(canonical.at("/scope/aims"));
        }
    }

    private static List<String> refs(JsonNode items) {
        var refs = new ArrayList<String>();
        items.forEach(item -> refs.add(item.path("ref").asText() + " " + item.path("id").asText()));
        return refs;
    }

    private static @Nullable AssessmentStatus after(String action, AssessmentStatus before) {
        return switch (action) {
            case "assessment.revised", "assessment.taken-up-again", "assessment.superseded" ->
                    AssessmentStatus.DRAFT;
            case "assessment.submitted" -> AssessmentStatus.IN_QA;
            case "assessment.passed" -> AssessmentStatus.FOR_DECISION;
            case "assessment.changes-requested" -> AssessmentStatus.CHANGES_REQUESTED;
            case "assessment.returned" -> AssessmentStatus.RETURNED;
            case "assessment.signed-off" -> AssessmentStatus.SIGNED_OFF;
            case "assessment.stopped" -> AssessmentStatus.STOPPED;
            case "assessment.published" -> AssessmentStatus.PUBLISHED;
            case "assessment.withheld" -> AssessmentStatus.WITHHELD;
            case "assessment.review-due" -> AssessmentStatus.REVIEW_DUE;
            case "assessment.confirmed" -> before;
            default -> null;
        };
    }

    private List<JsonNode> trail() {
        var entries = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page =
                    Api.as("auditor")
                            .get(
                                    "/v1/operations/audit/entries?limit=100&aggregate="
                                            + story.assessment()
                                            + (next.isEmpty() ? "" : "&after=" + next))
                            .expect(200)
                            .json();
            page.path("items").forEach(entries::add);
            next = page.path("next").isNull() ? "" : page.path("next").asText();
        } while (!next.isEmpty());
        return entries;
    }
}
