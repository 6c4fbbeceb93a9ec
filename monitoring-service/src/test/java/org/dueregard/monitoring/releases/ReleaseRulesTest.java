package org.dueregard.monitoring.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest {

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var violations =
                asked(
                        new NewRelease(
                                "Title",
                                null,
                                List.of("SS-SEARCH-RATE", "MOON", "WORKFORCE-SHARE-OFFICERS"),
                                List.of("2016-Q2", "June", "2016-Q2"),
                                List.of("FORCE", "ATLANTIS"),
                                5,
                                Rounding.NONE,
                                null,
                                "A reason"));

        assertThat(violations.stream().map(Violation::pointer))
                .containsExactlyInAnyOrder(
                        "/indicators/1",
                        "/periods/0",
                        "/periods/1",
                        "/periods/2",
                        "/periods/2",
                        "/units/1",
                        "/correction");
    }

    @Test
    void numbers_of_people_are_released_for_single_months() {
        assertThat(asked(release("WORKFORCE-SHARE-OFFICERS", "2016-06"))).isEmpty();
        assertThat(asked(release("WORKFORCE-SHARE-OFFICERS", "2016/17")))
                .singleElement()
                .extracting(Violation::pointer)
                .isEqualTo("/periods/0");
    }

    @Test
    void a_correction_says_all_of_it_again_and_corrects_what_nothing_has_corrected() {
        var corrected =
                MadeUpSearches.document(
                                MadeUpSearches.of(1).draw("2016-05", List.of()),
                                MadeUpSearches.counts(
                                        MadeUpSearches.of(1).draw("2016-05", List.of())))
                        .tables();

        assertThat(
                        ReleaseRules.correction(
                                release("SS-SEARCH-RATE", "2016-05", UUID.randomUUID()),
                                corrected,
                                true))
                .extracting(Violation::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("correct that one"),
                        second -> assertThat(second).contains("SS-OUTCOME-RATE"),
                        third -> assertThat(third).contains("SS-ARREST-RATE"));
    }

    @Test
    void what_cannot_be_hidden_is_named_by_place() {
        assertThat(
                        ReleaseRules.unsafe(
                                List.of(
                                        new Protection.Place(
                                                "outcome=arrest",
                                                "E09000001",
                                                "Asian",
                                                "2016-06"))))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .startsWith("Asian in E09000001, 2016-06, of outcome=arrest");
    }

    private static NewRelease release(String indicator, String period) {
        return release(indicator, period, null);
    }

    private static NewRelease release(String indicator, String period, @Nullable UUID corrects) {
        return new NewRelease(
                "Title",
                null,
                List.of(indicator),
                List.of(period),
                List.of("*"),
                5,
                Rounding.NONE,
                corrects,
                corrects == null ? null : "A reason");
    }

    private static List<Violation> asked(NewRelease asked) {
        return ReleaseRules.asked(
                asked,
                Set.of("SS-SEARCH-RATE", "WORKFORCE-SHARE-OFFICERS"),
                "FORCE"::equals,
                each ->
                        MadeUpSearches.DATASETS.require(
                                MadeUpSearches.INDICATORS.require(each).dataset()));
    }
}
