package org.dueregard.eia.assessment.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.eia.assessment.ImportedDraft;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.file.SentText;
import org.dueregard.platform.http.JsonShape;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a file (NDJSON: one JSON object a line, UTF-8). Each line keeps the rules of shape
 * that a single draft keeps.
 */
final class DraftFile {
    static final int MOST_LINES = 5_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_LINE = 1024 * 1024;

    private final ObjectMapper json;
    private final Validator validator;
    private final JsonShape shape;
    private final List<ImportedDraft> drafts = new ArrayList<>();
    private final FileFaults faults = new FileFaults();

    private DraftFile(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
        this.shape = new JsonShape(json, validator);
    }

    static DraftFile read(
            File body, @Nullable String contentEncoding, ObjectMapper json, Validator validator) {
        var file = new DraftFile(json, validator);
        try (var text = SentText.open(body, contentEncoding, MOST_BYTES)) {
            file.take(text);
        } catch (IOException failed) {
            throw SentText.told(failed);
        }
        return file;
    }

    List<ImportedDraft> drafts() {
        return drafts;
    }

    FileFaults faults() {
        return faults;
    }

    private void take(Reader text) throws IOException {
        var number = 0L;
        var read = 0;
        for (var line = line(text); line != null; line = line(text)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (++read > MOST_LINES) {
                throw SentText.tooLong(
                        "Too many lines",
                        "A file has at most " + MOST_LINES + " drafts; send it in parts.");
            }
            take(number, line);
        }
        if (read == 0) {
            throw SentText.unreadable("The file is empty.");
        }
    }

    /** Up to the next line feed; null at the end. */
    private static @Nullable String line(Reader text) throws IOException {
        var line = new StringBuilder();
        for (var next = text.read(); next >= 0; next = text.read()) {
            if (next == '\n') {
                return line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw new DomainException(
                        Refusal.TOO_LARGE,
                        "body-too-large",
                        "The body is too large",
                        "A line has at most " + LONGEST_LINE + " characters.",
                        List.of());
            }
            line.append((char) next);
        }
        return line.isEmpty() ? null : line.toString();
    }

    private void take(long number, String text) {
        DraftLine line;
        try {
            line = json.readValue(text, DraftLine.class);
        } catch (JsonMappingException otherShape) {
            faults.add(number, "", shapeOf(text, otherShape));
            return;
        } catch (JsonProcessingException notJson) {
            faults.add(number, "", "is no JSON: " + notJson.getOriginalMessage());
            return;
        }
        if (line == null) {
            faults.add(number, "", "is an object");
            return;
        }
        var broken = validator.validate(line);
        broken.forEach(
                violation ->
                        faults.add(
                                number,
                                pointer(violation.getPropertyPath()),
                                violation.getMessage()));
        if (broken.isEmpty()) {
            try {
                drafts.add(new ImportedDraft(number, line.subject(), line.toParts()));
            } catch (DomainException refused) {
                faults.add(number, "/content", refused.violations());
                if (refused.violations().isEmpty()) {
                    faults.add(number, "/content", String.valueOf(refused.getMessage()));
                }
            }
        }
    }

    /** Everything that is wrong with the shape of a line, and not its first fault only. */
    private List<Violation> shapeOf(String text, JsonMappingException first) {
        try {
            var found = shape.violations(text.getBytes(StandardCharsets.UTF_8), DraftLine.class);
            return found.isEmpty() ? List.of(JsonShape.violation(first)) : found;
        } catch (IOException syntax) {
            // Behind the first fault of shape it breaks off, or repeats itself.
            return List.of(JsonShape.violation(first));
        }
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
