package org.dueregard.monitoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataGapTest {
    private static final IndicatorDefinition COMPLAINANTS =
            new Indicators(new Datasets(), new Classifications())
                    .require("COMPLAINANT-SATISFACTION-ETHNICITY");
    private static final Period A_MONTH = Period.ofMonths(1);
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 15);

    @Test
    void where_nobody_has_sent_anything_there_is_no_data_and_something_to_do() {
        var gap = gap(null);

        assertThat(gap.state()).isEqualTo(GapState.NO_DATA);
        assertThat(gap.monthsOverdue()).isNull();
        assertThat(gap.nextStep())
                .contains("Collect figures for Satisfaction of complainants by ethnicity")
                .contains("POST /v1/datasets/complainant-satisfaction/batches");
    }

    @Test
    void figures_of_june_are_due_when_july_is_over() {
        assertThat(gap(YearMonth.of(2016, 6)).state()).isEqualTo(GapState.UP_TO_DATE);
        assertThat(gap(YearMonth.of(2016, 6)).nextStep()).isNull();
        assertThat(gap(YearMonth.of(2016, 7)).state()).isEqualTo(GapState.UP_TO_DATE);
        var late = gap(YearMonth.of(2016, 3));
        assertThat(late.state()).isEqualTo(GapState.OVERDUE);
        assertThat(late.monthsOverdue()).isEqualTo(3);
        assertThat(late.nextStep()).contains("after 2016-03 up to 2016-06");
    }

    private static DataGap gap(@Nullable YearMonth latest) {
        return DataGap.of(COMPLAINANTS, latest, TODAY, A_MONTH);
    }
}
