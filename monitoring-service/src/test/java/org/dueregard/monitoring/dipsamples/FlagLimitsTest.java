package org.dueregard.monitoring.dipsamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FlagLimitsTest {
    private record Set(double lowest, int months) implements FlagLimits {}

    @Test
    void a_share_and_a_number_of_months_are_taken_up_to_their_limits() {
        assertThat(FlagReliance.sound(new Set(0.9, 3)).lowest()).isEqualTo(0.9);
        assertThat(FlagReliance.sound(new Set(1, 1)).months()).isEqualTo(1);
    }

    @Test
    void what_is_no_share_or_no_month_is_refused_with_its_name() {
        for (var lowest : new double[] {0, 90, Double.NaN}) {
            assertThatThrownBy(() -> FlagReliance.sound(new Set(lowest, 3)))
                    .hasMessageContaining("dueregard.flag-compliance.lowest is " + lowest);
        }
        assertThatThrownBy(() -> FlagReliance.sound(new Set(0.9, 0)))
                .hasMessageContaining("dueregard.flag-compliance.months is 0");
    }
}
