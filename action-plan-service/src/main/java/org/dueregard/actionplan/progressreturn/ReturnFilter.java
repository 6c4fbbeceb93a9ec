package org.dueregard.actionplan.progressreturn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which returns are asked for; null for any. */
public record ReturnFilter(
        @Nullable String group, @Nullable ReturnState state, @Nullable LocalDate periodTo) {}
