package org.dueregard.monitoring.statistics;

/** No figure can be given. Zero of zero is this, and never zero, one or infinity. */
public record NotEstimable(Reason reason) implements Figure {

    /** Why there is no figure, in words that can stand beside an empty cell. */
    public enum Reason {
        EMPTY_DENOMINATOR("Nobody is in the denominator."),
        NO_EVENTS_IN_EITHER_GROUP("Neither group has an event."),
        ZERO_EVENTS("The log-normal interval is undefined where a group has no event."),
        EVENTS_EXCEED_DENOMINATOR(
                "There are more events than members, so they are no part of the denominator.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
