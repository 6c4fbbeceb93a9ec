package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of requirements names tests that are there. */
class RequirementsTest {
    private static final Path CHECKOUT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    /** The rows of the list of requirements that eia-service answers for. */
    private static final List<String> OF_EIA =
            List.of(
                    "REQ-003", "REQ-004", "REQ-021", "REQ-025", "REQ-026", "REQ-027", "REQ-030",
                    "REQ-069", "REQ-070", "REQ-073", "REQ-074", "REQ-076", "REQ-106", "REQ-107",
                    "REQ-108", "REQ-146", "REQ-147", "REQ-148", "REQ-149", "REQ-150", "REQ-151",
                    "REQ-152", "REQ-153", "REQ-159", "REQ-163", "REQ-164", "REQ-165", "REQ-166",
                    "REQ-167", "REQ-168", "REQ-191", "REQ-199", "REQ-206", "REQ-207", "REQ-208",
                    "REQ-221");

    @Test
    void each_requirement_of_the_assessments_is_listed() throws IOException {
        var listed =
                Files.readString(CHECKOUT.resolve("docs/requirements.md"))
                        .lines()
                        .filter(line -> line.startsWith("| REQ-") && line.contains(" | eia | "))
                        .map(row -> row.substring("| ".length(), "| REQ-000".length()))
                        .toList();

        assertThat(listed).containsAll(OF_EIA);
    }

    @Test
    void each_requirement_names_a_test_that_is_there() throws IOException {
        var sources = sourcesOfTests();
        var rows =
                Files.readString(CHECKOUT.resolve("docs/requirements.md"))
                        .lines()
                        .filter(line -> line.startsWith("| REQ-"))
                        .toList();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(TEST.matcher(row).results())
                                        .as(row)
                                        .isNotEmpty()
                                        .allMatch(test -> isThere(test, sources)));
        assertThat(rows.stream().map(row -> row.substring(0, "| REQ-000".length())).toList())
                .isSorted();
    }

    private static boolean isThere(MatchResult test, List<Path> sources) {
        return sources.stream()
                .filter(source -> source.endsWith(test.group(1) + ".java"))
                .map(RequirementsTest::text)
                .anyMatch(text -> declares(text, test.group(2)));
    }

    /** The formatter gives a long name a line of its own. */
    private static boolean declares(String text, String name) {
        return Pattern.compile("void\\s+" + name + "\\(").matcher(text).find();
    }

    private static List<Path> sourcesOfTests() throws IOException {
        try (var files =
                Files.find(CHECKOUT, 12, (path, of) -> path.toString().endsWith("Test.java"))) {
            return files.filter(path -> path.toString().contains("/src/test/java/")).toList();
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
