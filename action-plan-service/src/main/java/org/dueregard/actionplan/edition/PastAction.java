package org.dueregard.actionplan.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.Deed;
import org.dueregard.actionplan.action.DeedKind;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.action.Ratings;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stood when a day ended, told from its deeds. Title, description and milestones
 * are as they are now: a milestone that moved since counts with its present date.
 *
 * @param rating the computed one, or the worse one that its owner had declared
 * @param completedOn null unless it was complete
 */
public record PastAction(
        Action action,
        ActionState state,
        String accountablePost,
        @Nullable DueDate endDate,
        long slippage,
        Rating rating,
        int milestonesMet,
        @Nullable LocalDate completedOn) {

    /** Empty where there was no such action yet. */
    public static Optional<PastAction> on(LocalDate day, Action action) {
        var done =
                action.deeds().stream()
                        .filter(deed -> !LondonDay.of(deed.at()).isAfter(day))
                        .toList();
        if (done.isEmpty()) {
            return Optional.empty();
        }
        var later = action.deeds().subList(done.size(), action.deeds().size());
        var state = done.getLast().toState();
        var post =
                Objects.requireNonNull(before(later, "accountablePost", action.accountablePost()));
        var end = end(action, later);
        var slippage =
                end == null || action.baseline() == null ? 0 : end.daysAfter(action.baseline());
        var computed =
                later.isEmpty() && untold(action, day) == (action.returnMissedOn() != null)
                        ? action.computedRating(day)
                        : Ratings.computed(
                                state,
                                nextDue(action, end, day),
                                slippage,
                                untold(action, day),
                                left(done, day));
        var declared = before(later, "declaredRating", name(action.declaredRating()));
        return Optional.of(
                new PastAction(
                        action,
                        state,
                        post,
                        end,
                        slippage,
                        worse(computed, declared),
                        (int)
                                action.milestones().stream()
                                        .filter(each -> metBy(each.metOn(), day))
                                        .count(),
                        state == ActionState.COMPLETE ? completion(done) : null));
    }

    /** Whether a return that told nothing of it, and tells nothing yet, had fallen due. */
    private static boolean untold(Action action, LocalDate day) {
        var missing = action.returnMissedOn();
        return missing != null && !missing.isAfter(day);
    }

    public boolean isComplete() {
        return state == ActionState.COMPLETE;
    }

    /** What the field was then: what the first later deed that altered it says it was before. */
    private static @Nullable String before(List<Deed> later, String field, @Nullable String now) {
        return later.stream()
                .flatMap(deed -> deed.alterations().stream())
                .filter(each -> each.field().equals(field))
                .findFirst()
                .map(each -> Optional.ofNullable(each.before()))
                .orElse(Optional.ofNullable(now))
                .orElse(null);
    }

    private static @Nullable DueDate end(Action action, List<Deed> later) {
        var present = action.endDate();
        var then = before(later, "dueDate", present == null ? null : present.date().toString());
        if (then == null) {
            return null;
        }
        var day = LocalDate.parse(then);
        return Stream.of(present, action.baseline())
                .filter(Objects::nonNull)
                .filter(each -> each.date().equals(day))
                .findFirst()
                .orElse(new DueDate(day, DatePrecision.DAY));
    }

    private static @Nullable LocalDate nextDue(
            Action action, @Nullable DueDate end, LocalDate day) {
        var unmet =
                action.milestones().stream()
                        .filter(each -> !metBy(each.metOn(), day))
                        .map(each -> each.due().date());
        return Stream.concat(Stream.ofNullable(end).map(DueDate::date), unmet)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean metBy(@Nullable LocalDate metOn, LocalDate day) {
        return metOn != null && !metOn.isAfter(day);
    }

    /** What has left the plan is rated as it then stood. */
    private static LocalDate left(List<Deed> done, LocalDate day) {
        var last = done.getLast();
        return last.toState().isOpen() ? day : LondonDay.of(last.at());
    }

    private static LocalDate completion(List<Deed> done) {
        return done.stream()
                .filter(deed -> deed.kind() == DeedKind.COMPLETION_CONFIRMED)
                .reduce((earlier, later) -> later)
                .map(deed -> LondonDay.of(deed.at()))
                .orElseThrow();
    }

    private static @Nullable String name(@Nullable Rating rating) {
        return rating == null ? null : rating.name();
    }

    private static Rating worse(Rating computed, @Nullable String declared) {
        return declared == null || Rating.valueOf(declared).compareTo(computed) < 0
                ? computed
                : Rating.valueOf(declared);
    }
}
