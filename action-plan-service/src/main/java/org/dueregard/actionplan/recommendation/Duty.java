package org.dueregard.actionplan.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What recurs after a recommendation is complete.
 *
 * @param obligation the one that it stays on
 * @param endedOn the day from which it recurs no more; null while it does
 */
@Embeddable
record Duty(
        @Column(name = "duty") String obligation,
        @Column(name = "duty_ended_on") @Nullable LocalDate endedOn) {

    Duty endedOn(LocalDate day) {
        return new Duty(obligation, day);
    }

    boolean isLive() {
        return endedOn == null;
    }
}
