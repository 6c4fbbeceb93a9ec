/**
 * How a persisted lifecycle takes a step: an enum of states and an enum of transitions, of which
 * each names where it may start and where it ends. Every feature with a lifecycle calls this; it
 * calls nothing.
 */
@NullMarked
package org.dueregard.eia.lifecycle;

import org.jspecify.annotations.NullMarked;
