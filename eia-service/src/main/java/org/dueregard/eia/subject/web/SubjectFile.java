package org.dueregard.eia.subject.web;

import jakarta.validation.Validator;
import java.io.File;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.eia.subject.ImportRow;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.eia.subject.PublicationStatus;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.file.SentText;
import org.dueregard.platform.table.TableColumn;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableReader;
import org.dueregard.platform.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of subjects (CSV, RFC 4180, UTF-8): its first row names the columns. Each row
 * keeps the rules that a single registration keeps.
 */
final class SubjectFile {
    static final int MOST_ROWS = 50_000;
    private static final int HEADER = 1;

    private final Validator validator;
    private final List<ImportRow> rows = new ArrayList<>();
    private final FileFaults faults = new FileFaults();

    private SubjectFile(Validator validator) {
        this.validator = validator;
    }

    static SubjectFile read(File body, @Nullable String contentEncoding, Validator validator) {
        var file = new SubjectFile(validator);
        try (var table = TableReader.of(TableForm.CSV, body, contentEncoding)) {
            file.take(table);
        }
        return file;
    }

    List<ImportRow> rows() {
        return rows;
    }

    FileFaults faults() {
        return faults;
    }

    private void take(TableReader table) {
        var header = table.next();
        if (header == null) {
            throw SentText.unreadable("The file is empty; its first row names the columns.");
        }
        var columns =
                TableColumn.of(
                        header,
                        List.of(SubjectColumn.values()),
                        SubjectColumn::titled,
                        "is no column of the register",
                        (title, reason) -> fault(HEADER, title, reason));
        if (!faults.isEmpty()) {
            return;
        }
        for (var row = table.next(); row != null; row = table.next()) {
            if (rows.size() + faults.size() >= MOST_ROWS + MOST_ROWS) {
                break;
            }
            take(row, columns);
            if (rows.size() > MOST_ROWS) {
                throw SentText.tooLong(
                        "Too many rows",
                        "A file has at most " + MOST_ROWS + " rows; send it in parts.");
            }
        }
    }

    private void take(TableRow row, List<SubjectColumn> columns) {
        var line = row.line();
        if (row.cells().size() != columns.size()) {
            fault(
                    line,
                    "row",
                    "has %d fields where the header has %d"
                            .formatted(row.cells().size(), columns.size()));
            return;
        }
        var fields = new EnumMap<SubjectColumn, String>(SubjectColumn.class);
        for (var i = 0; i < columns.size(); i++) {
            var text = row.cells().get(i);
            if (text.indexOf('\0') >= 0) {
                fault(line, columns.get(i).title(), "holds U+0000");
            } else if (!text.isBlank()) {
                fields.put(columns.get(i), text);
            }
        }
        var before = faults.size();
        var request = request(line, fields);
        var faulty =
                faults.all().stream()
                        .skip(before)
                        .map(fault -> fault.pointer().substring(1))
                        .collect(Collectors.toSet());
        validator.validate(request).stream()
                .filter(
                        violation ->
                                !faulty.contains(field(violation.getPropertyPath().toString())))
                .forEach(
                        violation ->
                                fault(
                                        line,
                                        field(violation.getPropertyPath().toString()),
                                        violation.getMessage()));
        if (request.reference() == null) {
            fault(line, SubjectColumn.REFERENCE.title(), "must not be blank");
        }
        if (faults.size() == before) {
            rows.add(
                    new ImportRow(
                            line,
                            Objects.requireNonNull(request.reference()),
                            request.toParticulars()));
        }
    }

    /** {@code jointLeadPosts[0].<list element>} is told as {@code jointLeadPosts}. */
    private static String field(String path) {
        var end = path.indexOf('[');
        return end < 0 ? path : path.substring(0, end);
    }

    @SuppressWarnings("NullAway") // what is missing is told by the constraints of the request
    private RegisterRequest request(long line, Map<SubjectColumn, String> fields) {
        return new RegisterRequest(
                fields.get(SubjectColumn.REFERENCE),
                read(line, fields, SubjectColumn.KIND, SubjectKind::valueOf),
                fields.get(SubjectColumn.TITLE),
                fields.get(SubjectColumn.PURPOSE),
                fields.get(SubjectColumn.ACCOUNTABLE_POST),
                read(
                        line,
                        fields,
                        SubjectColumn.JOINT_LEAD_POSTS,
                        posts -> List.of(posts.strip().split("[\\s;,]+"))),
                fields.get(SubjectColumn.BUSINESS_AREA),
                fields.get(SubjectColumn.UNIT),
                fields.get(SubjectColumn.OWNING_TEAM),
                fields.get(SubjectColumn.PROGRAMME),
                fields.get(SubjectColumn.PROGRAMME_STRAND),
                read(line, fields, SubjectColumn.PROTECTIVE_MARKING, ProtectiveMarking::valueOf),
                read(line, fields, SubjectColumn.PUBLICATION_WITHHELD, SubjectFile::truth),
                fields.get(SubjectColumn.WITHHOLDING_REASON),
                read(line, fields, SubjectColumn.PUBLICATION_STATUS, PublicationStatus::valueOf),
                read(line, fields, SubjectColumn.REVIEW_EVERY_MONTHS, Integer::valueOf),
                read(line, fields, SubjectColumn.ASSESSMENT_DUE_ON, LocalDate::parse));
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private <V> @Nullable V read(
            long line,
            Map<SubjectColumn, String> fields,
            SubjectColumn column,
            Function<String, V> parse) {
        var text = fields.get(column);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException otherForm) {
            fault(line, column.title(), "is " + form(column));
            return null;
        }
    }

    private static String form(SubjectColumn column) {
        return switch (column) {
            case KIND -> oneOf(SubjectKind.values());
            case PROTECTIVE_MARKING -> oneOf(ProtectiveMarking.values());
            case PUBLICATION_STATUS -> oneOf(PublicationStatus.values());
            case PUBLICATION_WITHHELD -> "true or false";
            case REVIEW_EVERY_MONTHS -> "a whole number";
            case ASSESSMENT_DUE_ON -> "a date such as 2026-03-31";
            case REFERENCE,
                    TITLE,
                    PURPOSE,
                    ACCOUNTABLE_POST,
                    JOINT_LEAD_POSTS,
                    BUSINESS_AREA,
                    UNIT,
                    OWNING_TEAM,
                    PROGRAMME,
                    PROGRAMME_STRAND,
                    WITHHOLDING_REASON ->
                    "text";
        };
    }

    private static String oneOf(Enum<?>... values) {
        return "one of " + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private void fault(long line, String field, String reason) {
        faults.add(line, "/" + field, reason);
    }
}
