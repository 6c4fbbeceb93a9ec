package org.dueregard.monitoring.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.dueregard.monitoring.cells.CellChanges.Share;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.junit.jupiter.api.Test;

class CellChangesTest {
    private static final CellKey LAMBETH = key("E09000022", "B1");
    private static final CellKey SUTTON = key("E09000029", "W1");
    private static final Share IN_LAMBETH = new Share(LAMBETH, 1);
    private static final Share IN_SUTTON = new Share(SUTTON, 1);

    @Test
    void a_new_record_adds_one_and_a_withdrawn_one_takes_it_away() {
        assertThat(CellChanges.between(null, IN_LAMBETH).inKeyOrder())
                .isEqualTo(Map.of(LAMBETH, 1L));
        assertThat(CellChanges.between(IN_LAMBETH, null).inKeyOrder())
                .isEqualTo(Map.of(LAMBETH, -1L));
    }

    @Test
    void a_corrected_record_moves_from_one_cell_to_another() {
        assertThat(CellChanges.between(IN_LAMBETH, IN_SUTTON).inKeyOrder())
                .isEqualTo(Map.of(LAMBETH, -1L, SUTTON, 1L));
    }

    @Test
    void a_correction_within_a_cell_changes_nothing() {
        assertThat(CellChanges.between(IN_LAMBETH, IN_LAMBETH).isEmpty()).isTrue();
        assertThat(CellChanges.between(null, null).isEmpty()).isTrue();
    }

    @Test
    void a_count_that_is_corrected_changes_its_cell_by_the_difference() {
        assertThat(
                        CellChanges.between(new Share(LAMBETH, 871), new Share(LAMBETH, 880))
                                .inKeyOrder())
                .isEqualTo(Map.of(LAMBETH, 9L));
        assertThat(
                        CellChanges.between(new Share(LAMBETH, 871), new Share(SUTTON, 880))
                                .inKeyOrder())
                .isEqualTo(Map.of(LAMBETH, -871L, SUTTON, 880L));
    }

    @Test
    void a_count_of_none_makes_no_cell() {
        assertThat(CellChanges.between(null, new Share(LAMBETH, 0)).isEmpty()).isTrue();
    }

    @Test
    void changes_add_up_and_what_cancels_is_gone() {
        var sum =
                CellChanges.between(null, IN_LAMBETH)
                        .plus(CellChanges.between(null, IN_LAMBETH))
                        .plus(CellChanges.between(IN_LAMBETH, IN_SUTTON))
                        .plus(CellChanges.between(IN_SUTTON, null));
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
        return new CellKeys(DatasetsTest.stopAndSearch())
                .of(YearMonth.of(2016, 6), unit, Map.of("self-defined-ethnicity", ethnicity));
    }
}
