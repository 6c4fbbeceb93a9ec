package org.dueregard.eia.assessment;

import org.jspecify.annotations.Nullable;

/** An assurer's answer to one item of the checklist. */
public record ChecklistAnswer(ChecklistItem item, boolean met, @Nullable String note) {}
