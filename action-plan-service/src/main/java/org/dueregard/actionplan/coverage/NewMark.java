package org.dueregard.actionplan.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened with some members of a population on a day.
 *
 * @param manner how they were supported; null for other stages
 * @param title of what was received; null for others
 * @param link where what was received can be read; null for others
 * @param barriers that a return names; empty for others
 */
public record NewMark(
        List<String> members,
        CoverageStage stage,
        LocalDate on,
        @Nullable SupportManner manner,
        @Nullable String title,
        @Nullable String link,
        @Nullable String note,
        List<String> barriers) {}
