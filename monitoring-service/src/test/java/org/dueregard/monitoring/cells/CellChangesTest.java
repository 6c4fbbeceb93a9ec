package org.dueregard.monitoring.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.junit.jupiter.api.Test;

class CellChangesTest {
    private static final CellKey LAMBETH = key("E09000022", "B1");
    private static final CellKey SUTTON = key("E09000029", "W1");

    @Test
    void a_new_record_adds_one_and_a_withdrawn_one_takes_it_away() {
        assertThat(CellChanges.between(null, LAMBETH).inKeyOrder()).isEqualTo(Map.of(LAMBETH, 1L));
        assertThat(CellChanges.between(LAMBETH, null).inKeyOrder()).isEqualTo(Map.of(LAMBETH, -1L));
    }

    @Test
    void a_corrected_record_moves_from_one_cell_to_another() {
        assertThat(CellChanges.between(LAMBETH, SUTTON).inKeyOrder())
                .isEqualTo(Map.of(LAMBETH, -1L, SUTTON, 1L));
    }

    @Test
    void a_correction_within_a_cell_changes_nothing() {
        assertThat(CellChanges.between(LAMBETH, LAMBETH).isEmpty()).isTrue();
        assertThat(CellChanges.between(null, null).isEmpty()).isTrue();
    }

    @Test
    void changes_add_up_and_what_cancels_is_gone() {
        var sum =
                CellChanges.between(null, LAMBETH)
                        .plus(CellChanges.between(null, LAMBETH))
                        .plus(CellChanges.between(LAMBETH, SUTTON))
                        .plus(CellChanges.between(SUTTON, null));
        assertThat(sum.asCells()).isEqualTo(Map.of(LAMBETH, 1L));
        assertThat(sum.months()).containsExactly(YearMonth.of(2016, 6));
    }

    @Test
    void a_cell_has_every_dimension_in_the_order_of_the_definition() {
        assertThat(LAMBETH.values())
                .isEqualTo(
                        """
                        {"search-type":"not-recorded","self-defined-ethnicity":"B1",\
                        "officer-defined-ethnicity":"not-recorded","outcome":"not-recorded"}""");
    }

    private static CellKey key(String unit, String ethnicity) {
        return CellKey.of(
                DatasetsTest.stopAndSearch(),
                YearMonth.of(2016, 6),
                unit,
                Map.of("self-defined-ethnicity", ethnicity));
    }
}
