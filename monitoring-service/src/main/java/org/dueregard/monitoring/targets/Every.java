package org.dueregard.monitoring.targets;

import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the periods of a target are. */
@Schema(name = "MonitoringTargetEvery")
public enum Every {
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    QUARTER,
    MONTH;

    /** The period that a month lies in. */
    TargetPeriod around(YearMonth month) {
        var year = month.getYear();
        return TargetPeriod.of(
                switch (this) {
                    case CALENDAR_YEAR -> "%04d".formatted(year);
                    case FINANCIAL_YEAR -> {
                        var begins = month.getMonthValue() < 4 ? year - 1 : year;
                        yield "%04d/%02d".formatted(begins, (begins + 1) % 100);
                    }
                    case QUARTER -> "%04d-Q%d".formatted(year, (month.getMonthValue() + 2) / 3);
                    case MONTH -> month.toString();
                });
    }
}
