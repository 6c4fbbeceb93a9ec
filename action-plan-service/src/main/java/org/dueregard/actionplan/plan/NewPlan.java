package org.dueregard.actionplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its sections and initiatives.
 *
 * @param unit the unit that owns a local plan; null for others
 * @param element of a scheme; null for others
 * @param secretariat the body that publishes it
 * @param assessment that a development plan follows from; null for others
 * @param assessedSubject what that is about, where no event has told it; null where one has
 */
public record NewPlan(
        String code,
        PlanKind kind,
        String title,
        @Nullable String strategy,
        @Nullable String unit,
        @Nullable String element,
        @Nullable String secretariat,
        @Nullable String assessment,
        @Nullable String assessedSubject,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<NewSection> sections) {

    /** A section, the body that owns it, and the strategic responsibilities that it serves. */
    public record NewSection(
            String code,
            String name,
            @Nullable String ownerBody,
            List<String> responsibilities,
            List<NewInitiative> initiatives) {}

    /**
     * An initiative.
     *
     * @param printedNumber as it is printed, which may repeat; its code does not
     */
    public record NewInitiative(
            int printedNumber,
            String text,
            @Nullable String externalImpact,
            @Nullable String internalImpact) {}
}
