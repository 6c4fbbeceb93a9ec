package org.dueregard.monitoring.classifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dueregard.monitoring.datasets.DatasetsTest;
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
        var mapping = classifications.mapping("ethnicity-self-defined-to-census-2021");
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
    void the_dataset_knows_exactly_the_codes_of_its_classifications() {
        for (var field : DatasetsTest.stopAndSearch().fields()) {
            if (field.classification() != null) {
                assertThat(field.codes().keySet())
                        .as(field.name())
                        .isEqualTo(
                                classifications.classification(field.classification()).codeSet());
            }
        }
    }
}
