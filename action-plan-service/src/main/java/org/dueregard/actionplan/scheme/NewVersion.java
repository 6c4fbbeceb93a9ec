package org.dueregard.actionplan.scheme;

import org.dueregard.actionplan.action.DueDate;

/**
 * A version of an element that was published.
 *
 * @param publishedOn no more exact than it is known
 */
public record NewVersion(DueDate publishedOn, String summary) {}
