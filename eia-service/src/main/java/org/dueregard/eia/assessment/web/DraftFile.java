package org.dueregard.eia.assessment.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.eia.assessment.DraftFault;
import org.dueregard.eia.assessment.ImportedDraft;
import org.dueregard.platform.http.Bounded;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a file (NDJSON: one JSON object a line, UTF-8). Each line keeps the rules of shape
 * that a single draft keeps.
 */
final class DraftFile {
    static final int MOST_LINES = 5_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_LINE = 1024 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final ObjectMapper json;
    private final Validator validator;
    private final List<ImportedDraft> drafts = new ArrayList<>();
    private final List<DraftFault> faults = new ArrayList<>();

    private DraftFile(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    static DraftFile read(
            File body, @Nullable String contentEncoding, ObjectMapper json, Validator validator) {
        var file = new DraftFile(json, validator);
        try (var raw = new FileInputStream(body);
                var text =
                        new BufferedReader(
                                new InputStreamReader(
                                        Bounded.decoded(raw, contentEncoding, MOST_BYTES),
                                        StandardCharsets.UTF_8
                                                .newDecoder()
                                                .onMalformedInput(CodingErrorAction.REPORT)
                                                .onUnmappableCharacter(
                                                        CodingErrorAction.REPORT)))) {
            file.take(text);
        } catch (CharacterCodingException notText) {
            throw unreadable("The file is not UTF-8 text.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    List<ImportedDraft> drafts() {
        return drafts;
    }

    List<DraftFault> faults() {
        return faults;
    }

    private void take(Reader text) throws IOException {
        var number = 0L;
        var read = 0;
        for (var line = line(text); line != null; line = line(text)) {
            number++;
            if (number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
                line = line.substring(1);
            }
            if (line.isBlank()) {
                continue;
            }
            if (++read > MOST_LINES) {
                throw tooLarge(
                        "batch-too-long",
                        "Too many lines",
                        "A file has at most " + MOST_LINES + " drafts; send it in parts.");
            }
            take(number, line);
        }
        if (read == 0) {
            throw unreadable("The file is empty.");
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
                throw tooLarge(
                        "body-too-large",
                        "The body is too large",
                        "A line has at most " + LONGEST_LINE + " characters.");
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
            fault(number, pointer(otherShape), reason(otherShape));
            return;
        } catch (JsonProcessingException notJson) {
            fault(number, "", "is no JSON: " + notJson.getOriginalMessage());
            return;
        }
        if (line == null) {
            fault(number, "", "is an object");
            return;
        }
        var broken = validator.validate(line);
        broken.forEach(
                violation ->
                        fault(
                                number,
                                pointer(violation.getPropertyPath()),
                                violation.getMessage()));
        if (broken.isEmpty()) {
            try {
                drafts.add(new ImportedDraft(number, line.subject(), line.toParts()));
            } catch (DomainException refused) {
                refused.violations()
                        .forEach(
                                violation ->
                                        fault(
                                                number,
                                                "/content" + violation.pointer(),
                                                violation.message()));
                if (refused.violations().isEmpty()) {
                    fault(number, "/content", String.valueOf(refused.getMessage()));
                }
            }
        }
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "/" + step.getIndex()
                                        : "/" + escaped(step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static String reason(JsonMappingException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refused && !refused.violations().isEmpty()) {
                return refused.violations().getFirst().message();
            }
        }
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "is no field here; there are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        var type =
                fault instanceof MismatchedInputException mismatch
                        ? mismatch.getTargetType()
                        : null;
        return type != null && type.isEnum()
                ? "is one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                : "is not in the form that is asked for";
    }

    private static DomainException unreadable(String why) {
        return DomainException.malformed(
                "batch-unreadable", "The file cannot be read", why + " Nothing was taken in.");
    }

    private static DomainException tooLarge(String slug, String title, String why) {
        return new DomainException(Refusal.TOO_LARGE, slug, title, why, List.of());
    }

    private void fault(long line, String pointer, String reason) {
        faults.add(new DraftFault(line, pointer, reason));
    }
}
