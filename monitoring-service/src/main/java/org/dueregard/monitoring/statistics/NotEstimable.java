package org.dueregard.monitoring.statistics;

/** No figure can be given. Zero of zero is this, and never zero, one or infinity. */
public record NotEstimable(Reason reason) implements Figure {

    /** Why there is no figure, in words that can stand beside an empty cell. */
    public enum Reason {
        EMPTY_DENOMINATOR("Nobody is in the denominator."),
        UNKNOWN_DENOMINATOR("Nobody has said how many are in the denominator."),
        NO_EVENTS_IN_EITHER_GROUP("Neither group has an event."),
        NO_EVENTS_IN_ANY_GROUP("No group has an event."),
        EVERYBODY_HAS_THE_EVENT("Everybody in both groups has the event."),
        ZERO_EVENTS("The log-normal interval is undefined where a group has no event."),
        EVENTS_EXCEED_DENOMINATOR(
                "There are more events than members, so they are no part of the denominator."),
        DECLARED_BY_TOO_FEW(
                "Too few have declared their group: those who have may differ from those who have not."),
        NO_EARLIER_PERIOD(
                "Nothing was sent for the earlier period, or its sender does not stand behind it."),
        NO_COUNTS("Percentages without counts have no interval and no test."),
        BENCHMARK_OF_ZERO("The benchmark is zero or everybody, so nothing is relative to it."),
        REFERENCE_OF_ZERO("The figure that this would be relative to is zero."),
        GROUP_IS_EVERYBODY("The group is everybody, so there is no rest to compare it with."),
        SHARES_CONTRADICT(
                "The figure of the group and of all do not fit its share: the rest would be outside 0 to 100 %."),
        NO_STRATUM_LEFT("No stratum has members of both groups and an event."),
        EMPTY_STRATUM(
                "A stratum of the standard has nobody in this population, so it has no rate there."),
        FEWER_THAN_TEN_EVENTS("Fewer than ten events are too few to standardise.", true),
        TOO_FEW_POINTS("There are too few points for a moving range.", true),
        NOT_ABOVE_ZERO("A logarithm needs figures above zero."),
        NOTHING_EXPECTED("Nothing was expected, so nothing can be relative to it."),
        NO_FEASIBLE_TABLE("No table of counts agrees with what was published."),
        NO_RATIO_IS_DETECTABLE(
                "The groups are so small that not even the largest difference would show.", true);

        private final String sentence;
        private final boolean tooSmallToTell;

        Reason(String sentence) {
            this(sentence, false);
        }

        Reason(String sentence, boolean tooSmallToTell) {
            this.sentence = sentence;
            this.tooSmallToTell = tooSmallToTell;
        }

        public String sentence() {
            return sentence;
        }

        /** Whether more of the same data would give a figure. */
        public boolean tooSmallToTell() {
            return tooSmallToTell;
        }
    }
}
