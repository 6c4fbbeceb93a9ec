package org.dueregard.monitoring.analysis;

import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month that is no point of a chart. */
public record LeftOut(YearMonth month, Why why) {

    /** Why it is none. */
    @Schema(name = "MonitoringLeftOut")
    public enum Why {
        /** A small number is hidden, and so is everything that would give it away. */
        HIDDEN("hidden: small numbers"),
        /** Nothing was ever sent for it. */
        NO_FIGURES("no figures were sent"),
        /** There is no figure of it, or none that the chart can place. */
        NOT_ESTIMABLE("not estimable");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
