package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two people act at the same instant on what both have seen. Of two changes of the same one is done
 * and the other hears of it; what is no change of it may be done beside it, before or after.
 */
final class TwoAtOnce implements Steps {
    private final Story story;
    private final Cast cast;
    private final AssessmentModel model;
    private final SigningModel signing;
    private final CommentModel said;
    private final AssessmentSteps guarded;
    private final CommentSteps comments;

    TwoAtOnce(
            Story story,
            Cast cast,
            AssessmentModel model,
            SigningModel signing,
            CommentModel said,
            AssessmentSteps guarded,
            CommentSteps comments) {
        this.story = story;
        this.cast = cast;
        this.model = model;
        this.signing = signing;
        this.said = said;
        this.guarded = guarded;
        this.comments = comments;
    }

    @Override
    public Set<AssessmentCommand> commands() {
        return Set.of(AssessmentCommand.TOGETHER);
    }

    @Override
    public List<String> against(Turn turn, Api.Answer seen) {
        return List.of();
    }

    @Override
    public Done take(Turn turn, Api.Answer seen) {
        return switch (model.status()) {
            case DRAFT ->
                    oneWins(
                            turn,
                            AssessmentCommand.WRITE,
                            turn.variant() % 2 == 0
                                    ? AssessmentCommand.WRITE
                                    : AssessmentCommand.SUBMIT,
                            seen);
            case IN_QA ->
                    oneWins(turn, AssessmentCommand.PASS, AssessmentCommand.REQUEST_CHANGES, seen);
            case CHANGES_REQUESTED, RETURNED ->
                    oneWins(turn, AssessmentCommand.REVISE, AssessmentCommand.REVISE, seen);
            case FOR_DECISION ->
                    switch (turn.variant()) {
                        case 0 ->
                                oneWins(
                                        turn,
                                        AssessmentCommand.SIGN_OFF,
                                        AssessmentCommand.RETURN,
                                        seen);
                        case 1 ->
                                oneWins(
                                        turn,
                                        AssessmentCommand.SIGN_OFF,
                                        AssessmentCommand.SIGN_OFF,
                                        seen);
                        case 2 ->
                                oneWins(
                                        turn,
                                        AssessmentCommand.SIGN_OFF,
                                        AssessmentCommand.SIGN_IN_POST,
                                        seen);
                        default -> signsBesideAComment(turn, seen);
                    };
            case SIGNED_OFF ->
                    oneWins(turn, AssessmentCommand.PUBLISH, AssessmentCommand.WITHHOLD, seen);
            case REVIEW_DUE ->
                    model.concludes()
                            ? oneWins(turn, AssessmentCommand.AGREE, AssessmentCommand.OBJECT, seen)
                            : bothReport(turn, seen);
            case PUBLISHED, WITHHELD, STOPPED -> bothReport(turn, seen);
            case SUPERSEDED -> throw new AssertionError("The present version is superseded.");
        };
    }

    /** Somebody who may do it, if there is anybody, and not the other one. */
    private Turn by(AssessmentCommand command, List<String> people, Api.Answer seen) {
        var waited = signing.waitedFor(AssessmentModel.sha256(seen));
        var post =
                command != AssessmentCommand.SIGN_IN_POST
                        ? null
                        : waited.isEmpty() ? cast.commander : waited.getFirst();
        var wanted = new Turn(command, people.getFirst(), Step.Tag.FRESH, 0, post);
        return people.stream()
                .map(wanted::by)
                .filter(each -> guarded.against(each, seen).isEmpty())
                .findFirst()
                .orElse(wanted);
    }

    private List<Turn> two(
            Turn turn, AssessmentCommand one, AssessmentCommand other, Api.Answer seen) {
        var first = by(one, cast.from(cast.position(turn.person())), seen);
        var others = cast.from(cast.position(first.person()) + 1).subList(0, Cast.PEOPLE - 1);
        return List.of(first, by(other, others, seen));
    }

    private Done oneWins(
            Turn turn, AssessmentCommand one, AssessmentCommand other, Api.Answer seen) {
        var turns = two(turn, one, other, seen);
        var allowed = turns.stream().map(each -> guarded.against(each, seen).isEmpty()).toList();
        var answers =
                Together.both(
                        guarded.request(turns.get(0), seen), guarded.request(turns.get(1), seen));
        var won = answers.stream().map(Api.Answer::accepted).toList();
        assertThat(won).as(turns + ": at most one is done").isNotEqualTo(List.of(true, true));
        var certain =
                allowed.getFirst() || (allowed.getLast() && other != AssessmentCommand.SUBMIT);
        if (!won.contains(true)) {
            assertThat(certain).as(turns + ": one of them is done").isFalse();
            return Done.REFUSED;
        }
        var winner = won.indexOf(true);
        var loser = turns.get(1 - winner);
        if (allowed.get(1 - winner) && loser.command() != AssessmentCommand.SUBMIT) {
            assertThat(answers.get(1 - winner).response().statusCode())
                    .as(turns + ": the other hears of it")
                    .isIn(409, 412);
        }
        return guarded.accepted(turns.get(winner), seen, answers.get(winner));
    }

    private Done bothReport(Turn turn, Api.Answer seen) {
        var turns = two(turn, AssessmentCommand.REPORT, AssessmentCommand.REPORT, seen);
        var trail = Trail.since(story.assessment());
        var answers =
                Together.both(
                        guarded.request(turns.get(0), seen), guarded.request(turns.get(1), seen));
        var order = new ArrayList<>(List.of(0, 1));
        var more = trail.more();
        if (!more.isEmpty() && more.getFirst().endsWith(" " + turns.get(1).person())) {
            order = new ArrayList<>(List.of(1, 0));
        }
        var lines = new ArrayList<String>();
        for (var which : order) {
            var reasons = guarded.against(turns.get(which), seen);
            var answer = answers.get(which);
            assertThat(answer.accepted())
                    .as(() -> turns.get(which) + ": " + answer.response().asString())
                    .isEqualTo(reasons.isEmpty());
            if (answer.accepted()) {
                lines.addAll(guarded.accepted(turns.get(which), seen, answer).lines());
            }
        }
        return new Done(!lines.isEmpty(), lines);
    }

    /** None slips in under a sign-off: it was there before and keeps it off, or came after it. */
    private Done signsBesideAComment(Turn turn, Api.Answer seen) {
        var signs =
                two(turn, AssessmentCommand.SIGN_OFF, AssessmentCommand.SIGN_OFF, seen).getFirst();
        var mayBeSigned = guarded.against(signs, seen).isEmpty();
        var comment = new Turn(AssessmentCommand.COMMENT, "public", Step.Tag.FRESH, 0, null);
        var answers = Together.both(guarded.request(signs, seen), comments.giving(comment));
        var signed = answers.get(0).accepted();
        var taken = answers.get(1).accepted();
        assertThat(taken).as("the comment is taken").isEqualTo(said.open(CommentModel.SUBJECT));
        if (mayBeSigned && !taken) {
            assertThat(signed).as(signs.toString()).isTrue();
        }
        var done = signed ? guarded.accepted(signs, seen, answers.get(0)) : Done.REFUSED;
        if (taken) {
            comments.given(comment, answers.get(1));
        }
        if (taken && model.signed().containsKey(model.version())) {
            var at = Instant.parse(story.reread().text("/current/signedAt"));
            assertThat(Instant.parse(answers.get(1).text("/receivedAt"))).isAfter(at);
        }
        return new Done(signed || taken, done.lines());
    }
}
