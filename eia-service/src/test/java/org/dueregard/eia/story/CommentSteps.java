package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.dueregard.eia.comment.CommentState;
import org.dueregard.eia.story.CommentModel.Said;
import org.jspecify.annotations.Nullable;

/** What the public says, until when, and what people make of it. */
final class CommentSteps implements Steps {
    private static final String ALL = "/v1/public-comments";

    private final Story story;
    private final Cast cast;
    private final CommentModel model;

    CommentSteps(Story story, Cast cast, CommentModel model) {
        this.story = story;
        this.cast = cast;
        this.model = model;
    }

    @Override
    public Set<AssessmentCommand> commands() {
        return EnumSet.range(AssessmentCommand.COMMENT, AssessmentCommand.DAY_PASSES);
    }

    @Override
    public List<String> against(Turn turn, Api.Answer seen) {
        return switch (turn.command()) {
            case COMMENT -> ofGiving(turn).all();
            case CLOSE_COMMENTS ->
                    byRole(turn)
                            .unless(isAbout(turn) >= 0, "nothing is published")
                            .unless(!lastDay(turn).isBefore(Story.TODAY), "that day is over")
                            .all();
            case DAY_PASSES -> List.of();
            default ->
                    byRole(turn)
                            .and(
                                    model.against(
                                            turn.command(),
                                            model.picked(turn.variant()),
                                            turn.person()))
                            .all();
        };
    }

    private Reasons byRole(Turn turn) {
        return new Reasons().unless(cast.hasRoles(turn.person()), turn.person() + " has no role");
    }

    private Reasons ofGiving(Turn turn) {
        return new Reasons()
                .unless(isAbout(turn) >= 0, "nothing is published")
                .unless(model.open(isAbout(turn)), "comments are closed");
    }

    /** Variant 3 is about the published copy, the others about the subject; -1 is about nothing. */
    private int isAbout(Turn turn) {
        if (turn.variant() != 3) {
            return CommentModel.SUBJECT;
        }
        return model.published() == 0 ? -1 : model.published();
    }

    private static LocalDate lastDay(Turn turn) {
        return switch (turn.variant()) {
            case 1 -> Story.TODAY.plusDays(7);
            case 2 -> Story.TODAY.minusDays(1);
            default -> Story.TODAY;
        };
    }

    @Override
    public Done take(Turn turn, Api.Answer seen) {
        var done =
                switch (turn.command()) {
                    case COMMENT -> comments(turn);
                    case CLOSE_COMMENTS -> closes(turn, seen);
                    case DAY_PASSES -> dayPasses();
                    default -> dealsWith(turn, seen);
                };
        if (done.accepted()) {
            assertThat(publicReads()).as(turn + ": what the public reads").isEqualTo(model.shown());
        }
        return done;
    }

    private List<String> publicReads() {
        var ids = new ArrayList<String>();
        Api.nobody()
                .get(ALL + "?limit=200&subjectId=" + story.subject())
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private Done comments(Turn turn) {
        var reasons = ofGiving(turn).all();
        var answer = sent(giving(turn));
        if (!answer.accepted()) {
            assertThat(reasons)
                    .as(() -> turn + " was refused: " + answer.response().asString())
                    .isNotEmpty();
            return Done.REFUSED;
        }
        assertThat(reasons).as(turn + " was accepted").isEmpty();
        return given(turn, answer);
    }

    /** Anyone, without a login; variant 1 is never shown. */
    Callable<Api.Answer> giving(Turn turn) {
        var body = new HashMap<String, Object>();
        if (turn.variant() == 3) {
            body.put("assessmentId", story.assessment());
        } else {
            body.put("subjectId", story.subject());
        }
        body.put("text", "It is unfair at night.");
        body.put("mayBeShown", turn.variant() != 1);
        return () -> Api.nobody().create(ALL, body);
    }

    Done given(Turn turn, Api.Answer answer) {
        var comment = new Said(answer.id(), turn.variant() != 1);
        model.said().add(comment);
        var read = read(comment.id);
        assertThat(read.text("/state")).isEqualTo("RECEIVED");
        assertThat(read.json().path("assessmentVersion").asInt()).isEqualTo(isAbout(turn));
        assertThat(comment.trail.more())
                .as(turn + ": its trail")
                .containsExactly("public-comment.received public");
        return Done.ELSEWHERE;
    }

    private static Api.Answer read(UUID id) {
        return Api.as("auditor").get(ALL + "/" + id).expect(200);
    }

    private Done dealsWith(Turn turn, Api.Answer seen) {
        var comment = model.picked(turn.variant());
        var reasons = against(turn, seen);
        if (comment == null) {
            send(turn, ALL + "/" + UUID.randomUUID(), "\"0\"")
                    .expect(cast.hasRoles(turn.person()) ? 404 : 403);
            return Done.REFUSED;
        }
        var before = read(comment.id);
        var answer = send(turn, ALL + "/" + comment.id, turn.tag().of(before.etag()));
        var after = read(comment.id);
        if (!answer.accepted()) {
            if (turn.tag() == Step.Tag.FRESH) {
                assertThat(reasons)
                        .as(() -> turn + " was refused: " + answer.response().asString())
                        .isNotEmpty();
            }
            assertThat(after.etag())
                    .as(turn + ": a refusal changes nothing")
                    .isEqualTo(before.etag());
            assertThat(after.json())
                    .as(turn + ": a refusal changes nothing")
                    .isEqualTo(before.json());
            assertThat(comment.trail.more()).as(turn + ": a refusal leaves no trail").isEmpty();
            return Done.REFUSED;
        }
        assertThat(reasons).as(turn + " was accepted").isEmpty();
        assertThat(turn.tag())
                .as(turn + ": only what was seen is changed")
                .isEqualTo(Step.Tag.FRESH);
        moves(turn, comment);
        assertThat(after.text("/state")).as(turn.toString()).isEqualTo(comment.state.name());
        assertThat(after.json().path("disposition").isTextual())
                .as(turn.toString())
                .isEqualTo(comment.answered);
        return Done.ELSEWHERE;
    }

    private Api.Answer send(Turn turn, String path, @Nullable String tag) {
        var by = cast.as(turn.person());
        return switch (turn.command()) {
            case ADMIT -> by.post(path + "/admission", tag, null);
            case REFUSE -> by.post(path + "/refusal", tag, Map.of("reason", "Advertisement."));
            case ERASE ->
                    by.post(
                            path + "/erasure",
                            tag,
                            Map.of(
                                    "textToo",
                                    turn.variant() == 2,
                                    "reason",
                                    "They have asked for it."));
            default ->
                    by.post(
                            path + "/disposition",
                            tag,
                            Map.of("disposition", "NOTED", "response", "It is known by now."));
        };
    }

    private static void moves(Turn turn, Said comment) {
        var action = "public-comment.moderated ";
        switch (turn.command()) {
            case ADMIT -> comment.state = CommentState.ADMITTED;
            case REFUSE -> comment.state = CommentState.REFUSED;
            case ERASE -> {
                comment.mayBeShown &= turn.variant() != 2;
                action = "public-comment.erased ";
            }
            default -> {
                comment.answered = true;
                action = "public-comment.answered ";
            }
        }
        if (turn.command() == AssessmentCommand.ADMIT
                || turn.command() == AssessmentCommand.REFUSE) {
            comment.moderators.add(turn.person());
        }
        assertThat(comment.trail.more())
                .as(turn + ": its trail")
                .containsExactly(action + turn.person());
    }

    private Done closes(Turn turn, Api.Answer seen) {
        var reasons = against(turn, seen);
        var isCopy = turn.variant() == 3;
        var version = Math.max(1, model.published());
        var path =
                isCopy
                        ? "/v1/published-assessments/"
                                + story.assessment()
                                + "/versions/"
                                + version
                                + "/comment-period"
                        : "/v1/subjects/" + story.subject() + "/comment-period";
        var trail =
                Trail.since(
                        isCopy ? story.assessment() + "/" + version : story.subject().toString());
        var before = Api.nobody().get(path);
        var answer =
                cast.as(turn.person())
                        .put(
                                path,
                                turn.tag().of(before.accepted() ? before.etag() : "\"0\""),
                                Map.of(
                                        "closesOn",
                                        lastDay(turn).toString(),
                                        "reason",
                                        "Six weeks were given."));
        if (!answer.accepted()) {
            if (turn.tag() == Step.Tag.FRESH) {
                assertThat(reasons)
                        .as(() -> turn + " was refused: " + answer.response().asString())
                        .isNotEmpty();
            }
            assertThat(trail.more()).as(turn + ": a refusal leaves no trail").isEmpty();
            return Done.REFUSED;
        }
        assertThat(reasons).as(turn + " was accepted").isEmpty();
        assertThat(turn.tag())
                .as(turn + ": only what was seen is changed")
                .isEqualTo(Step.Tag.FRESH);
        assertThat(trail.more())
                .as(turn + ": its trail")
                .containsExactly("comment-period.set " + turn.person());
        model.closes(isAbout(turn), lastDay(turn));
        return Done.ELSEWHERE;
    }

    private Done dayPasses() {
        cast.dayIsOver(story.subject(), Story.TODAY);
        model.dayIsOver();
        var told =
                Api.nobody().get("/v1/subjects/" + story.subject() + "/comment-period").expect(200);
        assertThat(told.json().path("open").asBoolean())
                .isEqualTo(model.open(CommentModel.SUBJECT));
        return Done.ELSEWHERE;
    }

    /** Where each comment stands is what its trail says, read from the beginning. */
    void trailsRebuildTheState() {
        for (var comment : model.said()) {
            var read = read(comment.id);
            var trail = Trail.of(comment.id);
            trail.more();
            var state = "RECEIVED";
            var answered = false;
            for (var entry : trail.entries()) {
                state = entry.at("/after/state").asText(state);
                answered |= entry.path("action").asText().equals("public-comment.answered");
            }
            assertThat(state).isEqualTo(read.text("/state"));
            assertThat(answered).isEqualTo(read.json().path("disposition").isTextual());
        }
    }

    private static Api.Answer sent(Callable<Api.Answer> request) {
        try {
            return request.call();
        } catch (Exception notSent) {
            throw new IllegalStateException(notSent);
        }
    }
}
