package org.dueregard.monitoring.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.monitoring.disclosure.Standard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases of every borough of a force of London's size, by few groups and by many. */
class LondonReleaseTest {
    private static final List<String> EVERY_UNIT = List.of();

    /** The attacker looks at every count there is, each with linear programmes over all of them. */
    @ParameterizedTest(name = "{0} groups, counts made up from {1}")
    @CsvSource({"5, 1, 0.2", "18, 1, 0.4"})
    void nobody_works_a_hidden_count_of_any_borough_out(int groups, long seed, double most) {
        var drawn = MadeUpSearches.ofLondon(groups, seed).draw("2016-06", EVERY_UNIT);

        var result = Protection.protect(MadeUpSearches.counts(drawn), List.of(), Standard.of(5));

        assertThat(result.unsafe()).isEmpty();
        assertThat(result.audit().narrowest()).isEqualTo(Standard.WIDTH);
        assertThat(shareHidden(result)).isLessThan(most);
        var attacker = new Attacker(MadeUpSearches.INDICATORS, 5);
        attacker.read(
                MadeUpSearches.document(drawn, result.tables()), MadeUpSearches.oracle(drawn));
        assertThat(attacker.found(Standard.WIDTH)).isEmpty();
    }

    /** Of the counts of which the tables have a place. */
    private static double shareHidden(Protection.Result result) {
        var hidden = 0;
        var all = 0;
        for (var table : result.tables()) {
            for (var row : table.records()) {
                all += row.among() == null ? 1 : 2;
                hidden += row.eventsShown() ? 0 : 1;
                hidden += row.among() == null || row.amongShown() ? 0 : 1;
            }
        }
        return (double) hidden / all;
    }
}
