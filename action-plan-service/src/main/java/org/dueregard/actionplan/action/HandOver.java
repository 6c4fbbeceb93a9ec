package org.dueregard.actionplan.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action went from one post to another. */
public record HandOver(LocalDate on, String from, String to, @Nullable String reason) {}
