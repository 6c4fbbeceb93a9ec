package org.dueregard.eia.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dueregard.eia.comment.CommentState;
import org.jspecify.annotations.Nullable;

/** Resolves a step: what leads on from where the assessment stands, mostly by who may do it. */
final class Leading {
    private final Cast cast;
    private final AssessmentModel model;
    private final SigningModel signing;
    private final CommentModel comments;

    Leading(Cast cast, AssessmentModel model, SigningModel signing, CommentModel comments) {
        this.cast = cast;
        this.model = model;
        this.signing = signing;
        this.comments = comments;
    }

    Turn turn(Step<AssessmentCommand> step, Api.Answer seen, Predicate<Turn> allowed) {
        var person = cast.person(step.person());
        if (step.command() != AssessmentCommand.LEAD_ON) {
            return new Turn(step.command(), person, step.tag(), step.variant(), post(step));
        }
        var people = step.variant() == 0 ? List.of(person) : cast.from(step.person());
        var on = on(step.variant(), seen, person, step.tag());
        return firstAllowed(on, people, allowed)
                .or(() -> firstAllowed(passedOn(on), people, allowed))
                .orElse(on);
    }

    private static Optional<Turn> firstAllowed(
            Turn turn, List<String> people, Predicate<Turn> allowed) {
        return people.stream().map(turn::by).filter(allowed).findFirst();
    }

    /** A post in which nobody can sign is passed on to somebody who can. */
    private Turn passedOn(Turn turn) {
        var post = turn.post();
        if (post == null) {
            return turn;
        }
        return new Turn(
                AssessmentCommand.DELEGATE,
                turn.person(),
                turn.tag(),
                post.equals(cast.vacant) ? 3 : 2,
                post);
    }

    /** Where the command is about a post, by the variant. */
    private @Nullable String post(Step<AssessmentCommand> step) {
        return switch (step.command()) {
            case SIGN_IN_POST ->
                    List.of(cast.commander, cast.board, cast.vacant, cast.vacant)
                            .get(step.variant());
            case DELEGATE ->
                    switch (step.variant()) {
                        case 2 -> cast.commander;
                        case 3 -> cast.vacant;
                        default -> null;
                    };
            default -> null;
        };
    }

    private Turn on(int variant, Api.Answer seen, String person, Step.Tag tag) {
        var waited = signing.waitedFor(AssessmentModel.sha256(seen));
        var comment = comments.picked(3);
        var command =
                switch (model.status()) {
                    case DRAFT ->
                            variant % 2 == 0 ? AssessmentCommand.WRITE : AssessmentCommand.SUBMIT;
                    case IN_QA ->
                            variant == 0
                                    ? AssessmentCommand.REQUEST_CHANGES
                                    : AssessmentCommand.PASS;
                    case CHANGES_REQUESTED, RETURNED -> AssessmentCommand.REVISE;
                    case FOR_DECISION -> {
                        if (comment != null && comment.waits()) {
                            yield comment.state == CommentState.RECEIVED
                                    ? AssessmentCommand.ADMIT
                                    : AssessmentCommand.ANSWER;
                        }
                        yield variant == 0
                                ? AssessmentCommand.RETURN
                                : waited.isEmpty() && !signing.signedInAPost() || variant == 1
                                        ? AssessmentCommand.SIGN_OFF
                                        : AssessmentCommand.SIGN_IN_POST;
                    }
                    case SIGNED_OFF ->
                            variant == 0 ? AssessmentCommand.WITHHOLD : AssessmentCommand.PUBLISH;
                    case PUBLISHED, WITHHELD, STOPPED -> AssessmentCommand.REPORT;
                    case REVIEW_DUE ->
                            model.concludes()
                                    ? AssessmentCommand.AGREE
                                    : variant % 2 == 0
                                            ? AssessmentCommand.PROPOSE_REASSESSMENT
                                            : AssessmentCommand.PROPOSE_CONFIRMATION;
                    case SUPERSEDED ->
                            throw new AssertionError("The present version is superseded.");
                };
        return switch (command) {
            case ADMIT, ANSWER -> new Turn(command, person, tag, 3, null);
            case SIGN_IN_POST ->
                    new Turn(
                            command,
                            person,
                            tag,
                            0,
                            waited.isEmpty() ? cast.commander : waited.getFirst());
            case WRITE -> new Turn(command, person, tag, variant == 2 ? 1 : 0, null);
            default -> new Turn(command, person, tag, 0, null);
        };
    }
}
