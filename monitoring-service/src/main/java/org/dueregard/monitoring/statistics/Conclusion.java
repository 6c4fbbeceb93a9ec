package org.dueregard.monitoring.statistics;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/** What may be said of a ratio of two groups. "No disparity" is not among the answers. */
public sealed interface Conclusion {

    /** What is said, as a sentence. */
    String sentence();

    /** The whole interval is above one. */
    record Higher(Estimate ratio) implements Conclusion {
        @Override
        public String sentence() {
            return "The figure is higher than the comparator's by more than chance explains.";
        }
    }

    /** The whole interval is below one. */
    record Lower(Estimate ratio) implements Conclusion {
        @Override
        public String sentence() {
            return "The figure is lower than the comparator's by more than chance explains.";
        }
    }

    /**
     * The interval holds one, and the groups are large enough that a ratio that matters would
     * probably have shown.
     */
    record NotShown(Estimate ratio, double wouldShow) implements Conclusion {
        @Override
        public String sentence() {
            return "No difference is shown; a ratio of %.2f would probably have been."
                    .formatted(wouldShow);
        }
    }

    /** The interval holds one, and so it would if there were a difference that matters. */
    record TooSmallToTell(Estimate ratio, String sentence) implements Conclusion {}

    /** There is no ratio. */
    record None(Reason reason) implements Conclusion {
        @Override
        public String sentence() {
            return reason.sentence();
        }
    }

    /**
     * Concludes from a ratio.
     *
     * @param wouldShow the ratio nearest to one that these groups would show ({@link
     *     DetectableRatio}), on the side that is adverse
     * @param matters the ratio from which on a difference matters, such as 1.25 or 0.8
     */
    static Conclusion of(Figure ratio, Answer<Double> wouldShow, double matters) {
        if (!(matters > 0) || matters == 1) {
            throw new IllegalArgumentException("the ratio that matters is above zero and not one");
        }
        return switch (ratio) {
            case NotEstimable(var reason) -> new None(reason);
            case Estimate estimate when estimate.lower() > 1 -> new Higher(estimate);
            case Estimate estimate when estimate.upper() < 1 -> new Lower(estimate);
            case Estimate estimate ->
                    switch (wouldShow) {
                        case Answer.Refused<Double>(var reason) ->
                                new TooSmallToTell(
                                        estimate, "Too small to tell. " + reason.sentence());
                        case Answer.Given<Double>(var detectable)
                                when Math.abs(Math.log(detectable))
                                        <= Math.abs(Math.log(matters)) ->
                                new NotShown(estimate, detectable);
                        case Answer.Given<Double>(var detectable) ->
                                new TooSmallToTell(
                                        estimate,
                                        "Too small to tell: only a ratio of %.2f or further from one would probably show."
                                                .formatted(detectable));
                    };
        };
    }
}
