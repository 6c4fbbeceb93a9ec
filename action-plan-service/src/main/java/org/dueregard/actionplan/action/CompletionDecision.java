package org.dueregard.actionplan.action;

import org.jspecify.annotations.Nullable;

/**
 * What a body decides on a request for completion.
 *
 * @param minute the body's own reference; null where it keeps none: then the action's id and the
 *     number of the deed stand in
 */
public record CompletionDecision(Outcome outcome, String reason, @Nullable String minute) {

    /** Complete, or back to work. */
    public enum Outcome {
        COMPLETE,
        REFUSED
    }
}
