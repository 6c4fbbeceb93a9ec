package org.dueregard.monitoring.classifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.monitoring.classifications.Mapping.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Classifications change with their censuses; what was said by an earlier one stays readable. */
public class ClassificationsTest {
    private static final String CODES = "ethnicity-self-defined-16-plus-1";
    private static final String CENSUS = "ethnicity-census-2021-groups";
    private static final String FIVE = "ethnicity-2001-5-plus-1";
    private static final String MAPPING = "ethnicity-self-defined-to-census-2021";

    private final Classifications shipped = new Classifications();

    @Test
    void every_file_that_ships_is_read() throws IOException {
        var folder = Path.of("src/main/resources/classifications");
        var read = new HashSet<>(Set.of("classifications.json", "mappings.json"));
        for (var index : Set.copyOf(read)) {
            for (var file : new ObjectMapper().readTree(folder.resolve(index).toFile())) {
                read.add(file.asText());
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSameElementsAs(read);
        }
    }

    @Test
    void chinese_stands_with_other_in_2001_and_in_asian_in_2021() {
        assertThat(latest(shipped, FIVE).groupOf("O1")).contains("Chinese_Other");
        assertThat(latest(shipped, FIVE).groupOf("O9")).contains("Chinese_Other");
        assertThat(latest(shipped, CENSUS).groupOf("O1")).contains("Asian");
        assertThat(latest(shipped, CENSUS).groupOf("O9")).contains("Other");
    }

    @Test
    void not_stated_is_no_group_of_any_classification() {
        for (var name : List.of(CODES, FIVE)) {
            var classification = shipped.classification(name);
            assertThat(classification.codeSet()).contains("NS");
            assertThat(classification.groups()).doesNotContain("NS");
        }
        for (var mapping : shipped.mappingsFrom(CODES)) {
            assertThat(mapping.groupOf("NS")).isEmpty();
        }
    }

    @Test
    void every_version_of_a_mapping_stays_and_the_latest_comes_last() {
        var both = withASecondVersion();

        assertThat(both.mappings(CODES, CENSUS)).extracting(Mapping::version).containsExactly(1, 2);
        assertThat(both.mappings(CODES, CENSUS).getFirst().groupOf("M9")).contains("Mixed_Other");
        assertThat(both.latestMapping(MAPPING)).contains(2);
        assertThat(both.requireMapping(new Mapping.Reference(MAPPING, 2)).groupOf("M9"))
                .contains("Other");
        assertThat(both.requireMapping(new Mapping.Reference(MAPPING, 1)).groupOf("M9"))
                .contains("Mixed_Other");
        assertThat(both.findMapping(new Mapping.Reference(MAPPING, 3))).isEmpty();
        assertThat(both.classification(CENSUS).version()).isEqualTo(2);
        assertThat(both.versions(CENSUS)).containsExactly(1, 2);
        assertThat(both.find(CENSUS, 1).orElseThrow().groups()).contains("Mixed_Other");
        assertThat(both.find(CENSUS, 3)).isEmpty();
    }

    @Test
    void a_mapping_that_leaves_a_code_out_or_leads_to_no_group_is_refused() {
        var sound = latest(shipped, FIVE);
        var without = new HashMap<>(sound.map());
        without.remove("O1");
        assertThatThrownBy(() -> with(sound, 2, without)).hasMessageContaining("does not name");
        assertThatThrownBy(() -> with(sound, 2, changed(sound, "NS", "Chinese_Other")))
                .hasMessageContaining("leads NS to no group");
        assertThatThrownBy(() -> with(sound, 2, changed(sound, "O1", "Nobody")))
                .hasMessageContaining("leads O1 to no group");
        assertThatThrownBy(() -> with(sound, 1, sound.map())).hasMessageContaining("twice");
    }

    /** As if mixed people without a group of their own had been counted as Other since. */
    public static Classifications withASecondVersion() {
        var shipped = new Classifications();
        var census = shipped.classification(CENSUS);
        var codes =
                census.codes().stream().filter(code -> !code.code().equals("Mixed_Other")).toList();
        var lists = new ArrayList<>(shipped.all());
        lists.add(
                new Classification(
                        CENSUS, 2, census.description(), census.source(), List.copyOf(codes)));
        var first = latest(shipped, CENSUS);
        var maps = new ArrayList<>(shipped.mappingsFrom(CODES));
        maps.add(
                new Mapping(
                        first.name(),
                        2,
                        first.description(),
                        first.from(),
                        new Reference(CENSUS, 2),
                        first.caveat(),
                        changed(first, "M9", "Other")));
        return new Classifications(lists, maps);
    }

    private static Mapping latest(Classifications classifications, String to) {
        return classifications.mappings(CODES, to).getLast();
    }

    private void with(Mapping like, int version, Map<String, @Nullable String> map) {
        var maps = new ArrayList<>(shipped.mappingsFrom(CODES));
        maps.add(
                new Mapping(
                        like.name(),
                        version,
                        like.description(),
                        like.from(),
                        like.to(),
                        like.caveat(),
                        map));
        new Classifications(shipped.all(), maps);
    }

    private static Map<String, @Nullable String> changed(
            Mapping mapping, String code, String group) {
        var map = new HashMap<String, @Nullable String>(mapping.map());
        map.put(code, group);
        return map;
    }
}
