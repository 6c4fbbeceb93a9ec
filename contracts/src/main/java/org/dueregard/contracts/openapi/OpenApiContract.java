package org.dueregard.contracts.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the document that a service's code makes to the committed one in {@code contracts/openapi}.
 * A service's {@code OpenApiContractTest} is one line:
 *
 * <pre>{@code
 * OpenApiContract.of("action-plan", "actionPlan").verify(get("/q/openapi?format=json").asString());
 * }</pre>
 *
 * With {@code -Dcontracts.accept=true} the committed document is written anew, unless it breaks a
 * rule of the house or the released baseline.
 */
public final class OpenApiContract {
    private final String name;
    private final String prefix;
    private final Path directory;

    private OpenApiContract(String name, String prefix, Path directory) {
        this.name = name;
        this.prefix = prefix;
        this.directory = directory;
    }

    /**
     * The contract of a service.
     *
     * @param name of the committed file, such as {@code action-plan}
     * @param prefix of its operation ids, such as {@code actionPlan}
     */
    public static OpenApiContract of(String name, String prefix) {
        return in(repositoryFolder(), name, prefix);
    }

    static OpenApiContract in(Path directory, String name, String prefix) {
        return new OpenApiContract(name, prefix, directory);
    }

    /** Throws an {@link AssertionError} that says everything that is wrong and what to do. */
    public void verify(String generated) {
        verify(generated, Boolean.getBoolean("contracts.accept"));
    }

    void verify(String generated, boolean accept) {
        var document = OpenApiDocument.canonical(generated);
        var wrong = new ArrayList<String>(OpenApiLint.violations(document, prefix));
        var released = directory.resolve("released").resolve(name + ".json");
        if (Files.exists(released)) {
            breaking(released, document)
                    .forEach(difference -> wrong.add("breaks what is released: " + difference));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    "The OpenAPI document of %s breaks its promises:%n%s"
                            .formatted(name, lines(wrong)));
        }
        var committed = directory.resolve(name + ".json");
        if (Files.exists(committed) && read(committed).equals(document.text())) {
            return;
        }
        if (accept) {
            write(committed, document.text());
            return;
        }
        throw new AssertionError(
                """
                The OpenAPI document of %s is not the committed one, %s.
                %s
                If this is meant, run the test again with -Dcontracts.accept=true and commit the \
                file."""
                        .formatted(name, committed, describe(committed, document)));
    }

    private static String describe(Path committed, OpenApiDocument document) {
        if (!Files.exists(committed)) {
            return "Nothing is committed yet.";
        }
        var breaking = breaking(committed, document);
        return breaking.isEmpty()
                ? "No difference breaks a caller. The first: "
                        + firstDifference(read(committed), document.text())
                : "These differences break callers:\n" + lines(breaking);
    }

    private static List<String> breaking(Path earlier, OpenApiDocument document) {
        return OpenApiDifferences.breaking(OpenApiDocument.canonical(read(earlier)), document);
    }

    private static String firstDifference(String committed, String generated) {
        var was = committed.lines().toList();
        var is = generated.lines().toList();
        for (var line = 0; line < Math.max(was.size(), is.size()); line++) {
            var earlier = line < was.size() ? was.get(line) : "(end)";
            var later = line < is.size() ? is.get(line) : "(end)";
            if (!earlier.equals(later)) {
                return "line %d was `%s` and is `%s`"
                        .formatted(line + 1, earlier.strip(), later.strip());
            }
        }
        return "the line endings";
    }

    private static String lines(List<String> sentences) {
        return "- " + String.join("\n- ", sentences);
    }

    /** {@code contracts/openapi} of the repository that the build runs in. */
    private static Path repositoryFolder() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var folder = place.resolve("contracts").resolve("openapi");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "There is no contracts/openapi above " + Path.of("").toAbsolutePath());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
