package org.dueregard.monitoring.targets;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which way what a target is of has gone since the year before, met or not. */
@Schema(name = "MonitoringTargetTrend")
public enum Trend {
    IMPROVING,
    WORSENING,
    UNCHANGED,
    /** It has become better, and what has to confirm that has not. */
    UNCONFIRMED,
    /** This period or the year before was not measured. */
    NOT_KNOWN;

    static Trend of(@Nullable BigDecimal value, @Nullable BigDecimal prior, Direction better) {
        if (value == null || prior == null) {
            return NOT_KNOWN;
        }
        var risen = value.compareTo(prior);
        if (risen == 0) {
            return UNCHANGED;
        }
        return risen > 0 == (better == Direction.HIGHER_IS_BETTER) ? IMPROVING : WORSENING;
    }

    /** What is left of it beside that of what has to confirm it. */
    Trend confirmedBy(Trend other) {
        return this == IMPROVING && other != IMPROVING ? UNCONFIRMED : this;
    }
}
