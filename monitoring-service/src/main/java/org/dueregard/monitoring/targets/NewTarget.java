package org.dueregard.monitoring.targets;

import org.jspecify.annotations.Nullable;

/**
 * A target as it is asked for.
 *
 * @param target its code, such as {@code T2}
 * @param indicator code of what is measured
 * @param measure where the indicator gives its values by itself; null where somebody tells them
 * @param verifier who outside of the service verifies its values; null where nobody has to
 * @param confirmedBy code of another target that has to become better too before this one is
 *     believed to have; null where nothing else has to
 * @param source where it is set
 */
public record NewTarget(
        String target,
        String indicator,
        String title,
        Aim aim,
        @Nullable Measure measure,
        @Nullable String verifier,
        @Nullable String confirmedBy,
        String accountablePost,
        String source) {}
