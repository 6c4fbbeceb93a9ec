package org.dueregard.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReferenceListTest {
    private static JsonNode list(String name) throws IOException {
        return new ObjectMapper().readTree(Path.of("reference", name + ".json").toFile());
    }

    private static List<String> texts(JsonNode rows, String member) {
        var texts = new ArrayList<String>();
        rows.forEach(row -> texts.add(row.path(member).asText()));
        return texts;
    }

    @Test
    void the_nine_characteristics_of_the_act_stand_in_alphabetical_order() throws IOException {
        var names = texts(list("characteristics").path("characteristics"), "name");

        assertThat(names).hasSize(9).isSorted();
    }

    @Test
    void marriage_and_civil_partnership_counts_for_the_first_limb_only() throws IOException {
        var characteristics = list("characteristics").path("characteristics");

        for (var characteristic : characteristics) {
            var limbs = characteristic.path("limbs");
            assertThat(limbs)
                    .as(characteristic.path("name").asText())
                    .hasSize(
                            characteristic
                                            .path("code")
                                            .asText()
                                            .equals("MARRIAGE_CIVIL_PARTNERSHIP")
                                    ? 1
                                    : 3);
        }
    }

    @Test
    void each_earlier_strand_became_a_characteristic_of_the_act() throws IOException {
        var list = list("characteristics");
        var became =
                new TreeSet<>(texts(list.path("earlierStrands").path("strands"), "characteristic"));
        list.path("earlierStrands")
                .path("withoutStrand")
                .forEach(code -> became.add(code.asText()));

        assertThat(became).isEqualTo(new TreeSet<>(texts(list.path("characteristics"), "code")));
    }

    @Test
    void every_self_defined_code_is_mapped_to_a_census_group_or_to_unknown() throws IOException {
        var map = list("ethnicity-self-defined-to-census-2021").path("map");
        var groups = texts(list("ethnicity-census-2021-groups").path("codes"), "code");
        var codes = texts(list("ethnicity-self-defined-16-plus-1").path("codes"), "code");

        var mapped = new ArrayList<String>();
        map.fieldNames().forEachRemaining(mapped::add);
        assertThat(mapped).containsExactlyInAnyOrderElementsOf(codes).hasSize(17);
        map.properties()
                .forEach(
                        entry -> {
                            if (entry.getKey().equals("NS")) {
                                assertThat(entry.getValue().isNull()).isTrue();
                            } else {
                                assertThat(entry.getValue().asText()).isIn(groups);
                            }
                        });
        assertThat(map.path("O1").asText()).isEqualTo("Asian");
        assertThat(map.path("M2").asText()).isEqualTo("Mixed_Black");
    }
}
