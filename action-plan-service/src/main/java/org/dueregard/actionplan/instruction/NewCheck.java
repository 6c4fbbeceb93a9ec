package org.dueregard.actionplan.instruction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found at a unit on a day. */
public record NewCheck(
        String unit, LocalDate checkedOn, Compliance compliance, @Nullable String finding) {}
