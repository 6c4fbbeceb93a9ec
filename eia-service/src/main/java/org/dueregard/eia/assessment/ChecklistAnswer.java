package org.dueregard.eia.assessment;

import org.jspecify.annotations.Nullable;

/** An assurer's answer to one question of the checklist, by its code. */
public record ChecklistAnswer(String item, boolean met, @Nullable String note) {}
