package org.dueregard.actionplan.action;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is asked for, before it is known who is to do it: a rule says what it must not
 * lack.
 *
 * @param accountablePost the role that is to do it; null where the request names none
 * @param businessArea the unit that is to do it; null where that is the unit of the post
 */
public record Outline(
        String title,
        String description,
        @Nullable String accountablePost,
        @Nullable String businessArea,
        Lens lens,
        @Nullable ResponsibilityLevel responsibilityLevel,
        Set<String> characteristics,
        @Nullable SuccessMeasure successMeasure,
        @Nullable DueDate endDate) {
    public Outline {
        characteristics = Set.copyOf(characteristics);
    }

    /** What is asked of that post in that unit. */
    Terms terms(String post, String unit) {
        return new Terms(
                title,
                description,
                post,
                unit,
                lens,
                responsibilityLevel,
                characteristics,
                successMeasure,
                endDate);
    }
}
