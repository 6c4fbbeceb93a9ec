package org.dueregard.eia.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dueregard.eia.Reference;
import org.dueregard.eia.comparison.Change;
import org.dueregard.eia.comparison.Difference;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {
    private final VersionComparison compared =
            VersionComparison.of(
                    1,
                    2,
                    Reference.json(
                            """
                            { "scope": { "aims": "Find weapons." },
                              "impacts": [ { "id": "1", "ref": "I1", "reason": "Few.", "limbs": ["A", "B"] },
                                           { "id": "2", "ref": "I2", "reason": "None." },
                                           { "id": "3", "ref": "I3", "reason": "Gone." } ] }"""),
                    Reference.json(
                            """
                            { "scope": { "aims": "Find weapons." },
                              "impacts": [ { "id": "12", "ref": "I2", "reason": "None." },
                                           { "id": "11", "ref": "I1", "reason": "Many.", "limbs": ["A"] },
                                           { "id": "14", "ref": "I4", "reason": "New." } ],
                              "reviewAction": { "ownerPost": "SS-OWNER" } }"""));

    @Test
    void each_item_is_marked_by_its_ref_wherever_it_stands() {
        assertThat(items("impacts"))
                .extracting(VersionComparison.Item::ref, VersionComparison.Item::change)
                .containsExactly(
                        tuple("I2", Change.UNCHANGED),
                        tuple("I1", Change.CHANGED),
                        tuple("I4", Change.ADDED),
                        tuple("I3", Change.REMOVED));
        assertThat(items("scope"))
                .extracting(VersionComparison.Item::change)
                .containsExactly(Change.UNCHANGED);
        assertThat(items("reviewAction"))
                .extracting(VersionComparison.Item::change)
                .containsExactly(Change.ADDED);
    }

    @Test
    void what_changed_is_shown_field_by_field_beside_what_stood_there() {
        var changed = items("impacts").get(1);

        assertThat(changed.differences())
                .extracting(Difference::at)
                .containsExactly("/reason", "/limbs");
        assertThat(changed.before()).isNotNull();
        assertThat(changed.differences().getFirst().before()).hasToString("\"Few.\"");
        assertThat(changed.differences().getFirst().after()).hasToString("\"Many.\"");
    }

    private List<VersionComparison.Item> items(String part) {
        return compared.parts().stream()
                .filter(each -> each.name().equals(part))
                .findFirst()
                .orElseThrow()
                .items();
    }
}
