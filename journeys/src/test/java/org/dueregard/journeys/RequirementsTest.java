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
                .anyMatch(text -> text.contains("void " + test.group(2) + "("));
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
