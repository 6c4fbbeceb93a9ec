package org.dueregard.platform.file;

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
import org.dueregard.platform.http.JsonShape;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON objects, one a line (NDJSON), in UTF-8. Each line keeps the rules of shape that a
 * single body keeps; blank lines are passed over.
 *
 * @param <T> what a line says
 */
public final class JsonLines<T> {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_LINE = 1024 * 1024;

    /**
     * One that could be read.
     *
     * @param number from 1, as an editor counts
     */
    public record Line<T>(long number, T said) {}

    private final ObjectMapper json;
    private final Validator validator;
    private final JsonShape shape;
    private final Class<T> type;
    private final int mostLines;
    private final List<Line<T>> lines = new ArrayList<>();
    private final FileFaults faults = new FileFaults();

    private JsonLines(ObjectMapper json, Validator validator, Class<T> type, int mostLines) {
        this.json = json;
        this.validator = validator;
        this.shape = new JsonShape(json, validator);
        this.type = type;
        this.mostLines = mostLines;
    }

    /**
     * Reads the file to its end; what cannot be read as text, or is too long, is refused at once.
     *
     * @param contentEncoding gzip, or null for plain text
     */
    public static <T> JsonLines<T> read(
            File body,
            @Nullable String contentEncoding,
            Class<T> type,
            int mostLines,
            ObjectMapper json,
            Validator validator) {
        var file = new JsonLines<>(json, validator, type, mostLines);
        try (var text = SentText.open(body, contentEncoding, MOST_BYTES)) {
            file.take(text);
        } catch (IOException failed) {
            throw SentText.told(failed);
        }
        return file;
    }

    /** Those without a fault of shape. */
    public List<Line<T>> lines() {
        return List.copyOf(lines);
    }

    /** What is wrong with the others; rules add what they find. */
    public FileFaults faults() {
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
            if (++read > mostLines) {
                throw SentText.tooLong(
                        "Too many lines",
                        "A file has at most " + mostLines + " lines; send it in parts.");
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
        T said;
        try {
            said = json.readValue(text, type);
        } catch (JsonMappingException otherShape) {
            faults.add(number, "", shapeOf(text, otherShape));
            return;
        } catch (JsonProcessingException notJson) {
            faults.add(number, "", "is no JSON: " + notJson.getOriginalMessage());
            return;
        }
        if (said == null) {
            faults.add(number, "", "is an object");
            return;
        }
        var broken = validator.validate(said);
        broken.forEach(
                violation ->
                        faults.add(
                                number,
                                pointer(violation.getPropertyPath()),
                                violation.getMessage()));
        if (broken.isEmpty()) {
            lines.add(new Line<>(number, said));
        }
    }

    /** Everything that is wrong with the shape of a line, and not its first fault only. */
    private List<Violation> shapeOf(String text, JsonMappingException first) {
        try {
            var found = shape.violations(text.getBytes(StandardCharsets.UTF_8), type);
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
