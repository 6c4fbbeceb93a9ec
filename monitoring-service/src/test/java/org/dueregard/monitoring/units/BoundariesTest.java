package org.dueregard.monitoring.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {
    private final Boundaries boundaries = new Boundaries();

    @ParameterizedTest
    @CsvSource({
        "51.4613, -0.1156, E09000022, Brixton in Lambeth",
        "51.5142, -0.0931, E09000001, Cheapside in the City",
        "51.5074, -0.1278, E09000033, Charing Cross in Westminster",
        "51.5590, 0.0741, E09000026, Ilford in Redbridge",
    })
    void a_place_in_london_has_its_borough(
            double latitude, double longitude, String unit, String where) {
        assertThat(boundaries.unitAt(latitude, longitude)).as(where).isEqualTo(unit);
    }

    @Test
    void a_place_just_outside_the_simplified_line_goes_to_the_nearest_borough() {
        // Heathrow: 230 m outside the simplified outline of Hillingdon.
        assertThat(boundaries.unitAt(51.480147, -0.507249)).isEqualTo("E09000017");
    }

    @Test
    void a_place_far_outside_is_outside() {
        assertThat(boundaries.unitAt(53.4808, -2.2426)).isEqualTo(Unit.OUTSIDE);
        assertThat(boundaries.unitAt(0, 0)).isEqualTo(Unit.OUTSIDE);
    }

    @Test
    void the_force_has_thirty_two_boroughs_and_the_city_is_none_of_them() {
        var units = new Units(boundaries);
        assertThat(units.boroughs()).hasSize(32).doesNotContain("E09000001");
        assertThat(units.require("E09000001").kind()).isEqualTo(UnitKind.OTHER_POLICE_AREA);
        assertThat(units.all()).hasSize(36);
    }
}
