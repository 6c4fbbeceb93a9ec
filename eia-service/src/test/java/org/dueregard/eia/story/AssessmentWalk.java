package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.jspecify.annotations.Nullable;

/** An assessment with its versions, signatures, comments and reviews. */
final class AssessmentWalk implements Walk<AssessmentCommand> {
    private final Story story = new Story();
    private final SigningModel signing;
    private final AssessmentModel model;
    private final Leading leading;
    private final CommentSteps comments;
    private final Map<AssessmentCommand, Steps> steps = new EnumMap<>(AssessmentCommand.class);
    private final Map<AssessmentCommand, Integer> succeeded =
            new EnumMap<>(AssessmentCommand.class);
    private final Trail trail;
    private Api.Answer seen;

    AssessmentWalk(Cast cast) {
        SigningSteps.oneSigns();
        story.registered(
                Map.of(
                        "kind",
                        "POLICY",
                        "title",
                        "Stop and search",
                        "purpose",
                        "Find weapons and drugs in the streets.",
                        "accountablePost",
                        cast.owners));
        var begun =
                Api.as("policy-author")
                        .create("/v1/assessments", Map.of("subjectId", story.subject()))
                        .expect(201);
        story.goingOn(story.subject(), begun.id());
        trail = Trail.since(story.assessment());
        seen = story.reread();
        var said = new CommentModel();
        signing = new SigningModel(cast);
        model = new AssessmentModel(cast, signing, said);
        leading = new Leading(cast, model, signing, said);
        comments = new CommentSteps(story, cast, said);
        var guarded = new AssessmentSteps(story, cast, model);
        for (var each :
                List.<Steps>of(
                        guarded,
                        comments,
                        new SigningSteps(story, cast, model, signing),
                        new TwoAtOnce(story, cast, model, signing, said, guarded, comments),
                        new HandingOver(cast))) {
            each.commands().forEach(command -> steps.put(command, each));
        }
    }

    private Steps steps(AssessmentCommand command) {
        return Objects.requireNonNull(steps.get(command));
    }

    @Override
    public Map<AssessmentCommand, Integer> succeeded() {
        return succeeded;
    }

    @Override
    public void take(Step<AssessmentCommand> step) {
        var turn =
                leading.turn(
                        step, seen, each -> steps(each.command()).against(each, seen).isEmpty());
        var done = steps(turn.command()).take(turn, seen);
        var after = story.reread();
        assertThat(trail.more()).as(turn + ": its trail").isEqualTo(done.lines());
        if (done.accepted()) {
            succeeded.merge(turn.command(), 1, Integer::sum);
        }
        if (done.lines().isEmpty()) {
            assertThat(after.etag()).as(turn + " changes nothing").isEqualTo(seen.etag());
            assertThat(after.json()).as(turn + " changes nothing").isEqualTo(seen.json());
        } else {
            seen = after;
            signing.isOf(seen.text("/current/band"));
            standsAsTheModelSays(turn);
            signedContentStays(turn);
        }
    }

    private void standsAsTheModelSays(Turn turn) {
        assertThat(seen.text("/status")).as(turn.toString()).isEqualTo(model.status().name());
        assertThat(seen.json().at("/current/version").asInt())
                .as(turn.toString())
                .isEqualTo(model.version());
        var approvals = new ArrayList<String>();
        seen.json()
                .at("/current/approvals")
                .forEach(
                        given ->
                                approvals.add(
                                        given.path("person").asText()
                                                + " "
                                                + given.path("post").asText()));
        assertThat(approvals)
                .as(turn + ": who has signed, each person and post once")
                .isEqualTo(signing.approvals());
    }

    private void signedContentStays(Turn turn) {
        for (var number = 1; number <= model.version(); number++) {
            var stored = Api.as("auditor").get(story.path() + "/versions/" + number).expect(200);
            if (number < model.version()) {
                assertThat(stored.text("/status")).as(turn.toString()).isEqualTo("SUPERSEDED");
            }
            var sha = model.signed().get(number);
            if (sha != null) {
                assertThat(stored.text("/contentSha256")).as(turn + ": edited").isEqualTo(sha);
                assertThat(stored.text("/signedSha256")).as(turn + ": edited").isEqualTo(sha);
            }
        }
        Api.as("auditor").get(story.path() + "/versions/" + (model.version() + 1)).expect(404);
    }

    @Override
    public void trailRebuildsTheState() {
        comments.trailsRebuildTheState();
        var rebuilt = AssessmentStatus.DRAFT;
        var before = AssessmentStatus.SIGNED_OFF;
        var version = 1;
        JsonNode content = null;
        for (var entry : trail.entries()) {
            var action = entry.path("action").asText();
            var next = after(action, before);
            if (next == null) {
                continue;
            }
            if (action.equals("assessment.review-due")) {
                before = rebuilt;
            }
            if (action.equals("assessment.superseded")) {
                version++;
                content = null;
            }
            if (action.equals("assessment.revised")) {
                content = entry.path("after");
            }
            rebuilt = next;
        }
        var now = story.reread();
        assertThat(rebuilt.name()).isEqualTo(now.text("/status"));
        assertThat(version).isEqualTo(now.json().at("/current/version").asInt());
        if (content != null) {
            isCanonical(content, version);
        }
    }

    private void isCanonical(JsonNode content, int version) {
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
}
