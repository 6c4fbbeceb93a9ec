package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The commands of the guard table. */
final class AssessmentSteps implements Steps {
    private final Story story;
    private final Cast cast;
    private final AssessmentModel model;
    private final List<String> reported = new ArrayList<>();
    private int reports;

    AssessmentSteps(Story story, Cast cast, AssessmentModel model) {
        this.story = story;
        this.cast = cast;
        this.model = model;
    }

    @Override
    public Set<AssessmentCommand> commands() {
        return EnumSet.range(AssessmentCommand.WRITE, AssessmentCommand.AGREE);
    }

    @Override
    public List<String> against(Turn turn, Api.Answer seen) {
        return model.against(turn, seen);
    }

    @Override
    public Done take(Turn turn, Api.Answer seen) {
        var reasons = against(turn, seen);
        var answer = sent(request(turn, seen));
        if (answer.accepted()) {
            return accepted(turn, seen, answer);
        }
        if (turn.tag() == Step.Tag.FRESH && turn.command() != AssessmentCommand.SUBMIT) {
            assertThat(reasons)
                    .as(() -> turn + " was refused: " + answer.response().asString())
                    .isNotEmpty();
        }
        return Done.REFUSED;
    }

    /** The model follows what was accepted, and says where it should not have been. */
    Done accepted(Turn turn, Api.Answer seen, Api.Answer answer) {
        assertThat(against(turn, seen)).as(turn + " was accepted").isEmpty();
        if (turn.command() == AssessmentCommand.REPORT) {
            var ref = answer.text("/ref");
            reported.add(ref);
            return new Done(true, model.reported(ref, turn.person()));
        }
        assertThat(turn.tag())
                .as(turn + ": only what was seen is changed")
                .isEqualTo(Step.Tag.FRESH);
        return new Done(true, model.accepted(turn, seen));
    }

    private static Api.Answer sent(Callable<Api.Answer> request) {
        try {
            return request.call();
        } catch (Exception notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    /** All that has to be read for it is read by now; calling it sends it. */
    Callable<Api.Answer> request(Turn turn, Api.Answer seen) {
        var by = cast.as(turn.person());
        var tag = turn.tag().of(seen.etag());
        return switch (turn.command()) {
            case WRITE -> change(by, "/content", tag, content(turn.variant()));
            case SUBMIT -> post(by, "/submission", tag, null);
            case PASS ->
                    post(
                            by,
                            "/assurance",
                            tag,
                            Map.of("result", "PASSED", "checklist", Story.checklist()));
            case REQUEST_CHANGES ->
                    post(
                            by,
                            "/assurance",
                            tag,
                            Map.of(
                                    "result",
                                    "CHANGES_REQUESTED",
                                    "checklist",
                                    List.of(),
                                    "note",
                                    "Say more."));
            case REVISE -> post(by, "/revision", tag, null);
            case SIGN_OFF, SIGN_IN_POST ->
                    post(by, "/decision", tag, signature(turn, AssessmentModel.sha256(seen)));
            case SIGN_OFF_UNREAD -> post(by, "/decision", tag, signature(turn, "0".repeat(64)));
            case RETURN, STOP ->
                    post(
                            by,
                            "/decision",
                            tag,
                            Map.of(
                                    "outcome",
                                    turn.command().name(),
                                    "reason",
                                    "Not like this.",
                                    "contentSha256",
                                    AssessmentModel.sha256(seen)));
            case PUBLISH -> post(by, "/publication", tag, Map.of());
            case WITHHOLD ->
                    post(by, "/withholding", tag, Map.of("reason", "An operation goes on."));
            case REPORT -> report(by);
            case PROPOSE_CONFIRMATION ->
                    ofReview(by, "/conclusion", turn, Story.conclusion("CONFIRM"));
            case PROPOSE_REASSESSMENT ->
                    ofReview(by, "/conclusion", turn, Story.conclusion("REASSESS"));
            case OBJECT -> ofReview(by, "/objection", turn, Map.of("note", "Not yet."));
            case AGREE -> ofReview(by, "/agreement", turn, null);
            case LEAD_ON,
                    REQUIRE,
                    DELEGATE,
                    COMMENT,
                    ADMIT,
                    REFUSE,
                    ANSWER,
                    ERASE,
                    CLOSE_COMMENTS,
                    DAY_PASSES,
                    TOGETHER,
                    HAND_OVER ->
                    throw new AssertionError(turn + " is sent by others");
        };
    }

    private Callable<Api.Answer> change(
            Api by, String step, @Nullable String tag, Map<String, ?> body) {
        return () -> by.put(story.path() + step, tag, body);
    }

    private Callable<Api.Answer> post(
            Api by, String step, @Nullable String tag, @Nullable Map<String, ?> body) {
        return () -> by.post(story.path() + step, tag, body);
    }

    private static Map<String, Object> signature(Turn turn, String sha256) {
        var verdict = new HashMap<String, Object>();
        verdict.put("outcome", "ADJUST");
        verdict.put("reason", "It is known, and something is done about it.");
        verdict.put("contentSha256", sha256);
        verdict.put(
                "unplaced",
                List.of(Map.of("mitigation", "M1", "reason", "Its owner comes next month.")));
        if (turn.post() != null) {
            verdict.put("decisionPost", turn.post());
        }
        return verdict;
    }

    private Callable<Api.Answer> report(Api by) {
        var ref = "C-" + ++reports;
        return () ->
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
    }

    private Callable<Api.Answer> ofReview(
            Api by, String step, Turn turn, @Nullable Map<String, ?> body) {
        var reviews = story.reviews().json().path("items");
        var review =
                story.path()
                        + "/reviews/"
                        + (reviews.isEmpty()
                                ? UUID.randomUUID().toString()
                                : reviews.path(reviews.size() - 1).path("id").asText());
        var tag = turn.tag().of(reviews.isEmpty() ? "\"0\"" : Api.as("auditor").get(review).etag());
        return () -> by.post(review + step, tag, body);
    }

    /**
     * Every report is cited, or variant 3 forgets the last one; variant 2 has no plan. Variant 1 is
     * of band HIGH, the others of MEDIUM, or of LOW where an odd number was reported.
     */
    private Map<String, Object> content(int variant) {
        var content = story.content();
        if (variant == 1) {
            content.put("impacts", scored(content, 5, 4, 4));
        } else if (reported.size() % 2 == 1) {
            content.put("impacts", scored(content, 4, 1, 2));
        }
        var evidence = new ArrayList<Object>();
        evidence.add(Story.evidence("E1", null));
        for (var i = 0; i < reported.size() - (variant == 3 ? 1 : 0); i++) {
            evidence.add(Story.evidence("E" + (i + 2), reported.get(i)));
        }
        content.put("evidence", evidence);
        if (variant == 2) {
            content.put("monitoringPlan", List.of());
        }
        return content;
    }

    /** The impacts, of which the first is as likely and as severe as this. */
    private static List<Object> scored(
            Map<String, Object> content, int inherent, int likelihood, int severity) {
        var impacts =
                new ArrayList<Object>((List<?>) Objects.requireNonNull(content.get("impacts")));
        var first = new HashMap<Object, Object>((Map<?, ?>) impacts.getFirst());
        first.put("inherentLikelihood", inherent);
        first.put("inherentSeverity", inherent);
        first.put("residualLikelihood", likelihood);
        first.put("residualSeverity", severity);
        impacts.set(0, first);
        return impacts;
    }
}
