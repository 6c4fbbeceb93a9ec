/**
 * Matters: what an agenda item, a decision or a note is about, wherever it is kept. Each feature
 * that keeps such things says so by a {@link org.dueregard.actionplan.matter.MatterKeeper}, so that
 * meetings need not know the features and the features not each other.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.matter;
