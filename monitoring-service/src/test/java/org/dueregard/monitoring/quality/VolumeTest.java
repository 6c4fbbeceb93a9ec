package org.dueregard.monitoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolumeTest {
    private static final YearMonth JUNE = YearMonth.of(2016, 6);

    @Test
    void what_is_usual_is_the_median_of_the_year_before() {
        var byMonth = new HashMap<YearMonth, Long>();
        byMonth.put(JUNE, 3L);
        byMonth.put(JUNE.minusMonths(1), 100L);
        byMonth.put(JUNE.minusMonths(2), 90L);
        byMonth.put(JUNE.minusMonths(12), 110L);
        byMonth.put(JUNE.minusMonths(13), 10_000L);
        byMonth.put(JUNE.plusMonths(1), 10_000L);

        assertThat(Volume.of(JUNE, byMonth)).isEqualTo(new Volume(JUNE, 3, 100.0));
    }

    @Test
    void of_fewer_than_three_months_nothing_is_usual() {
        var byMonth = Map.of(JUNE.minusMonths(1), 100L, JUNE.minusMonths(2), 90L);

        assertThat(Volume.of(JUNE, byMonth)).isEqualTo(new Volume(JUNE, 0, null));
    }

    @Test
    void a_share_of_nothing_has_no_percentage() {
        assertThat(new Share(0, 0).percent()).isNull();
        assertThat(new Share(1, 3).percent()).isEqualByComparingTo("33.3");
        assertThat(new Share(2, 3).percent()).isEqualByComparingTo("66.7");
    }
}
