package org.dueregard.actionplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Origin;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Outline;
import org.dueregard.actionplan.plan.Placement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportRulesTest {
    private static final Outline OUTLINE =
            new Outline("t", "d", "POST", null, Lens.BOTH, null, Set.of(), null, null);

    @Test
    void actions_that_take_each_others_place_are_told_each_in_its_line() {
        var faults =
                ImportRules.supersessions(
                        List.of(
                                row(2, "A", "B"),
                                row(3, "B", "C"),
                                row(4, "C", "A"),
                                row(5, "D", "A"),
                                row(6, "E", "E"),
                                row(7, "F", null)));

        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.reason())
                .containsExactly(
                        "2 leads back to the action itself: A → B → C → A",
                        "3 leads back to the action itself: A → B → C → A",
                        "4 leads back to the action itself: A → B → C → A",
                        "6 leads back to the action itself: E → E");
    }

    @Test
    void initiatives_that_repeat_each_other_or_two_others_or_a_repeating_one_are_told() {
        var faults =
                ImportRules.repetitions(
                        List.of(
                                row(2, "A", null, at("INV-1", "PRE-1")),
                                row(3, "B", null, at("PRE-1", "INV-1")),
                                row(4, "C", null, at("REC-1", "REC-2")),
                                row(5, "D", null, at("REC-1", "REC-3")),
                                row(6, "E", null, at("TRA-1", "REC-1")),
                                row(7, "F", null, at("REC-1", "REC-2"))));

        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.reason())
                .containsExactlyInAnyOrder(
                        "2 repeats itself in the end: P-1/INV-1 → P-1/PRE-1 → P-1/INV-1",
                        "3 repeats itself in the end: P-1/INV-1 → P-1/PRE-1 → P-1/INV-1",
                        "5 P-1/REC-1 repeats P-1/REC-2 according to line 4",
                        "6 P-1/REC-1 repeats another itself; link to the one that is counted");
    }

    @Test
    void two_rows_are_two_actions() {
        assertThat(ImportRules.repeated(List.of(row(2, "A", null), row(9, "A", null))))
                .containsExactly(new RowFault(9, "reference", "stands in line 2 already"));
    }

    @Test
    void a_long_chain_that_leads_nowhere_is_no_circle() {
        var chain = new LinkedHashMap<Integer, Integer>();
        for (var i = 0; i < 10_000; i++) {
            chain.put(i, i + 1);
        }

        assertThat(Circles.in(chain)).isEmpty();

        chain.put(10_000, 5_000);
        assertThat(Circles.in(chain)).hasSize(1).first().asList().hasSize(5_001);
    }

    private static Placement at(String initiative, String sameAs) {
        return new Placement("P-1", initiative, sameAs);
    }

    private static ActionRow row(
            long line, String reference, @Nullable String supersededBy, Placement... placements) {
        return new ActionRow(
                line,
                reference,
                OUTLINE,
                Origin.of(OriginType.BOARD, "1"),
                List.of(),
                Arrays.asList(placements),
                supersededBy,
                null);
    }
}
