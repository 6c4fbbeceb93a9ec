package org.dueregard.actionplan.progressreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.NewStatement;
import org.dueregard.actionplan.action.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a return says of one action, beside how the action stood when it was written.
 *
 * @param computedRating at the end of the period, or when it was handed in before that
 * @param statement null until somebody has written it
 */
@Embeddable
public record ReturnLine(
        UUID actionId,
        String title,
        String accountablePost,
        @Nullable LocalDate dueOn,
        @Enumerated(EnumType.STRING) Rating computedRating,
        @Nullable String statement,
        @Nullable Integer progress,
        @Enumerated(EnumType.STRING) @Nullable Rating rating,
        @Nullable String nextSteps) {

    /** Filled in with what the owner has said in the period; blank where that is nothing. */
    static ReturnLine prefilled(Action action, LocalDate periodFrom, LocalDate day) {
        var said = LastWord.since(action, periodFrom);
        var declared = action.declaredRating();
        return of(
                action,
                day,
                new NewLine(
                        action.id(),
                        said == null ? null : said.statement(),
                        said == null ? null : said.progress(),
                        declared == null ? action.computedRating(day) : declared,
                        said == null ? null : said.nextSteps()));
    }

    static ReturnLine of(Action action, LocalDate day, NewLine said) {
        var end = action.endDate();
        return new ReturnLine(
                action.id(),
                action.title(),
                action.accountablePost(),
                end == null ? null : end.date(),
                action.computedRating(day),
                said.statement(),
                said.progress(),
                said.rating(),
                said.nextSteps());
    }

    /** The same words about the action as it stands now. */
    ReturnLine about(Action action, LocalDate day) {
        return of(action, day, new NewLine(actionId, statement, progress, rating, nextSteps));
    }

    boolean has(LinePart part) {
        return switch (part) {
            case STATEMENT -> statement != null;
            case PROGRESS -> progress != null;
            case RATING -> rating != null;
            case NEXT_STEPS -> nextSteps != null;
        };
    }

    /** What is to be kept of it with the action. */
    NewStatement said() {
        return new NewStatement(statement == null ? "" : statement, progress, rating, nextSteps);
    }
}
