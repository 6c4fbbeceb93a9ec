package org.dueregard.actionplan.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dueregard.actionplan.Quarter;

/** What is expected in a quarter, which is known by its first day. */
@Embeddable
public record MeasurePoint(@Column(name = "quarter") LocalDate firstDay, BigDecimal expected) {
    public Quarter quarter() {
        return Quarter.of(firstDay);
    }
}
