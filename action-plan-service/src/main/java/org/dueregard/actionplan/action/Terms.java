package org.dueregard.actionplan.action;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a post: the words of an action and what it is to be measured by.
 *
 * @param responsibilityLevel null where it is not said
 * @param characteristics codes of the characteristics, or names of communities, that it serves
 */
public record Terms(
        String title,
        String description,
        String accountablePost,
        @Nullable String businessArea,
        Lens lens,
        @Nullable ResponsibilityLevel responsibilityLevel,
        Set<String> characteristics,
        @Nullable SuccessMeasure successMeasure,
        @Nullable DueDate endDate) {
    public Terms {
        characteristics = Set.copyOf(characteristics);
    }
}
