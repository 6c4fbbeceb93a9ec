package org.dueregard.monitoring.classifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.datasets.FieldKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service ships is what the contracts promise to everyone. */
class ReferenceListsTest {
    private final Classifications classifications = new Classifications();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ethnicity-self-defined-16-plus-1",
                "ethnicity-officer-defined",
                "ethnicity-census-2021-groups",
                "ethnicity-2001-5-plus-1",
                "ethnicity-self-defined-to-2001-5-plus-1",
                "ethnicity-self-defined-to-census-2021"
            })
    void a_list_is_the_one_of_the_contracts(String name) throws IOException {
        var json = new ObjectMapper();
        try (var shipped = getClass().getResourceAsStream("/classifications/" + name + ".json")) {
            assertThat(json.readTree(shipped))
                    .isEqualTo(
                            json.readTree(
                                    Path.of("../contracts/reference", name + ".json").toFile()));
        }
    }

    @Test
    void every_code_of_the_records_is_mapped_and_unknown_is_never_other() {
        var mapping =
                classifications.requireMapping(
                        new Mapping.Reference("ethnicity-self-defined-to-census-2021", 1));
        var from = classifications.classification(mapping.from().name());
        var to = classifications.classification(mapping.to().name());

        assertThat(mapping.map().keySet()).isEqualTo(from.codeSet());
        assertThat(
                        mapping.map().values().stream()
                                .filter(group -> group != null)
                                .collect(Collectors.toSet()))
                .isEqualTo(to.codeSet());
        assertThat(mapping.groupOf("NS")).isEmpty();
        assertThat(mapping.groupOf("not-recorded")).isEmpty();
        assertThat(mapping.groupOf("O1")).contains("Asian");
        assertThat(mapping.groupOf("O9")).contains("Other");
    }

    @Test
    void each_dataset_knows_the_groups_of_its_classifications_and_those_who_are_in_none() {
        for (var dataset : new Datasets().all()) {
            for (var field : dataset.fields()) {
                if (field.classification() != null) {
                    var groups = classifications.classification(field.classification()).codeSet();
                    assertThat(field.codes().keySet())
                            .as(dataset.dataset() + " " + field.name())
                            .containsAll(groups);
                    assertThat(field.undeclared())
                            .as(dataset.dataset() + " " + field.name())
                            .containsAll(without(field.codes().keySet(), groups));
                }
            }
        }
    }

    @Test
    void every_protected_characteristic_of_a_record_has_a_classification() {
        for (var dataset : new Datasets().all()) {
            assertThat(dataset.fields())
                    .as(dataset.dataset())
                    .filteredOn(field -> field.kind() == FieldKind.CODE && field.specialCategory())
                    .allSatisfy(field -> assertThat(field.classification()).isNotNull());
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(each -> !some.contains(each)).collect(Collectors.toSet());
    }
}
