package org.dueregard.actionplan.meeting;

import org.dueregard.actionplan.matter.Matter;
import org.jspecify.annotations.Nullable;

/**
 * An item that somebody puts on an agenda by hand.
 *
 * @param accountablePost the post that reports on it; null where none does
 */
public record NewItem(String title, @Nullable Matter matter, @Nullable String accountablePost) {}
