package org.dueregard.monitoring.certification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.YearMonth;

/** A month of a dataset; the month as {@code 2016-06}. */
@Embeddable
public record PeriodId(String dataset, String month) implements Serializable {
    public static PeriodId of(String dataset, YearMonth month) {
        return new PeriodId(dataset, month.toString());
    }

    public YearMonth yearMonth() {
        return YearMonth.parse(month);
    }

    @Override
    public String toString() {
        return dataset + "/" + month;
    }
}
