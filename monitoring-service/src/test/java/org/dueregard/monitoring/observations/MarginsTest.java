package org.dueregard.monitoring.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts over two dimensions and over each of them. */
class MarginsTest {
    private static final Grouping BME = new Grouping("ethnicity", "BME");
    private static final Grouping WHITE = new Grouping("ethnicity", "White");
    private static final Grouping FEMALE = new Grouping("gender", "female");
    private static final Grouping MALE = new Grouping("gender", "male");

    @Test
    void parts_that_come_to_their_wholes_are_no_fault() {
        assertThat(
                        faults(
                                Figures.count(30, BME),
                                Figures.count(70, WHITE),
                                Figures.count(40, FEMALE),
                                Figures.count(60, MALE),
                                Figures.count(10, BME, FEMALE),
                                Figures.count(20, BME, MALE),
                                Figures.count(30, WHITE, FEMALE),
                                Figures.count(40, WHITE, MALE)))
                .isEmpty();
    }

    @Test
    void complete_parts_that_come_to_less_are_told_at_the_whole() {
        assertThat(
                        faults(
                                Figures.count(30, BME),
                                Figures.count(70, WHITE),
                                Figures.count(40, FEMALE),
                                Figures.count(60, MALE),
                                Figures.count(10, BME, FEMALE),
                                Figures.count(15, BME, MALE)))
                .containsExactly("Is 30 for ethnicity BME, and its parts by gender come to 25.");
    }

    @Test
    void groups_that_come_to_the_total_are_everybody() {
        assertThat(
                        faults(
                                Figures.count(100),
                                Figures.count(30, BME),
                                Figures.count(40, FEMALE),
                                Figures.count(60, MALE),
                                Figures.count(10, BME, FEMALE),
                                Figures.count(15, BME, MALE)))
                .containsExactly("Is 30 for ethnicity BME, and its parts by gender come to 25.");
        assertThat(
                        faults(
                                Figures.count(110),
                                Figures.count(30, BME),
                                Figures.count(40, FEMALE),
                                Figures.count(60, MALE),
                                Figures.count(10, BME, FEMALE),
                                Figures.count(15, BME, MALE)))
                .isEmpty();
    }

    @Test
    void some_parts_of_a_whole_may_come_to_less_and_never_to_more() {
        assertThat(faults(Figures.count(30, BME), Figures.count(10, BME, FEMALE))).isEmpty();
        assertThat(faults(Figures.count(30, BME), Figures.count(31, FEMALE, BME)))
                .containsExactly("Is 30 for ethnicity BME, and its parts by gender come to 31.");
    }

    @Test
    void a_count_over_two_dimensions_without_a_whole_stands_by_itself() {
        assertThat(faults(Figures.count(31, FEMALE, BME))).isEmpty();
    }

    private static List<String> faults(Said... all) {
        var counted = new ArrayList<Margins.Counted<Integer>>();
        for (var i = 0; i < all.length; i++) {
            counted.add(new Margins.Counted<>(i, all[i]));
        }
        return Margins.faults(counted).stream().map(Margins.Fault::message).toList();
    }
}
