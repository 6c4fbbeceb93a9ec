package org.dueregard.actionplan.meeting;

import org.dueregard.actionplan.matter.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A paper for a meeting: its title, and where it can be read.
 *
 * @param matter what it is about; null for a paper about the meeting as such
 */
public record NewPaper(String title, String url, @Nullable Matter matter) {}
