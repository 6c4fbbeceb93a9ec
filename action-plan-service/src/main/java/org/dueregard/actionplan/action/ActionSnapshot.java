package org.dueregard.actionplan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action as the audit keeps it, before and after a deed. */
public record ActionSnapshot(
        UUID id,
        String title,
        String description,
        Origin origin,
        ActionState state,
        String accountablePost,
        @Nullable String deliveryLead,
        @Nullable String businessArea,
        Lens lens,
        @Nullable ResponsibilityLevel responsibilityLevel,
        SortedSet<String> characteristics,
        @Nullable SuccessMeasure successMeasure,
        @Nullable DueDate baseline,
        @Nullable DueDate endDate,
        @Nullable Resources resources,
        @Nullable MeasureResult result,
        Rating computedRating,
        @Nullable Rating declaredRating,
        Effectiveness effectiveness,
        int milestones,
        int milestonesMet,
        int evidence,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable UUID supersededBy) {

    static ActionSnapshot of(Action action, LocalDate today) {
        return new ActionSnapshot(
                action.id(),
                action.title(),
                action.description(),
                action.origin(),
                action.state(),
                action.accountablePost(),
                action.deliveryLead(),
                action.businessArea(),
                action.lens(),
                action.responsibilityLevel(),
                new TreeSet<>(action.characteristics()),
                action.successMeasure(),
                action.baseline(),
                action.endDate(),
                action.resources(),
                action.result(),
                action.computedRating(today),
                action.declaredRating(),
                action.effectiveness(),
                action.milestones().size(),
                (int) action.milestones().stream().filter(Milestone::isMet).count(),
                action.evidence().size(),
                action.startedOn(),
                action.completedOn(),
                action.supersededBy());
    }

    /** What others are told of when it is not what it was: state, owner, due date and rating. */
    List<Alteration> comparedWith(ActionSnapshot after) {
        return Stream.of(
                        Alteration.of(Alteration.STATE, state, after.state),
                        Alteration.of(Alteration.OWNER, accountablePost, after.accountablePost),
                        Alteration.of("dueDate", day(endDate), day(after.endDate)),
                        Alteration.of("declaredRating", declaredRating, after.declaredRating),
                        Alteration.of("computedRating", computedRating, after.computedRating))
                .filter(Alteration::isOne)
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable DueDate due) {
        return due == null ? null : due.date();
    }
}
