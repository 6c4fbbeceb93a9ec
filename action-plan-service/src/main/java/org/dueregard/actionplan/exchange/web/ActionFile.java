package org.dueregard.actionplan.exchange.web;

import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.action.web.DraftRequest;
import org.dueregard.actionplan.action.web.DueDateJson;
import org.dueregard.actionplan.action.web.OriginPeriodJson;
import org.dueregard.actionplan.action.web.SuccessMeasureJson;
import org.dueregard.actionplan.exchange.ActionRow;
import org.dueregard.actionplan.exchange.Columns;
import org.dueregard.actionplan.exchange.RowFault;
import org.dueregard.actionplan.web.Forms;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.table.TableColumn;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableReader;
import org.dueregard.platform.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of actions; its first row names the columns, in any order and all of them.
 * Each row keeps the form that a single draft keeps.
 */
final class ActionFile {
    static final int MOST_ROWS = 10_000;
    private static final int LONGEST_REFERENCE = 60;

    private final Validator validator;
    private final List<ActionRow> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int read;

    private ActionFile(Validator validator) {
        this.validator = validator;
    }

    static ActionFile read(
            TableForm form, File body, @Nullable String contentEncoding, Validator validator) {
        var file = new ActionFile(validator);
        try (var table = TableReader.of(form, body, contentEncoding)) {
            file.take(table);
        }
        return file;
    }

    List<ActionRow> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    private void take(TableReader table) {
        var header = table.next();
        if (header == null) {
            throw DomainException.malformed(
                    "batch-unreadable",
                    "The file cannot be read",
                    "The file is empty; its first row names the columns. Nothing was taken in.");
        }
        var columns =
                TableColumn.of(
                        header,
                        List.of(ActionColumn.values()),
                        ActionColumn::titled,
                        "is no column of a file of actions",
                        (title, reason) -> fault(header.line(), title, reason));
        if (!faults.isEmpty()) {
            return;
        }
        for (var row = table.next(); row != null; row = table.next()) {
            if (++read > MOST_ROWS) {
                throw new DomainException(
                        Refusal.TOO_LARGE,
                        "batch-too-long",
                        "Too many rows",
                        "A file has at most " + MOST_ROWS + " rows; send it in parts.",
                        List.of());
            }
            new Row(row, columns).take();
        }
    }

    private void fault(long line, String column, String reason) {
        faults.add(new RowFault(line, column, reason));
    }

    /** One row while it is read: what is wrong with a cell is told once. */
    private final class Row {
        private final TableRow table;
        private final List<ActionColumn> columns;
        private final Map<ActionColumn, String> cells = new EnumMap<>(ActionColumn.class);
        private final Set<String> faulty = new HashSet<>();

        Row(TableRow table, List<ActionColumn> columns) {
            this.table = table;
            this.columns = columns;
        }

        void take() {
            if (table.cells().size() > columns.size()) {
                wrong("row", "has more cells than there are columns");
                return;
            }
            for (var i = 0; i < table.cells().size(); i++) {
                cell(columns.get(i), table.cells().get(i), table.computed().contains(i));
            }
            var row = row();
            if (row != null) {
                rows.add(row);
            }
        }

        private void cell(ActionColumn column, String text, boolean computed) {
            if (computed) {
                wrong(column.title(), "holds a formula; write what it says");
            } else if (text.indexOf('\0') >= 0) {
                wrong(column.title(), "holds U+0000");
            } else if (!text.isBlank()) {
                cells.put(column, text);
            }
        }

        /**
         * Also with cells that could not be read, which it then lacks, so that everything else that
         * is wrong with it is told as well; null where not even its form holds.
         */
        private @Nullable ActionRow row() {
            var reference = Objects.requireNonNullElse(code(ActionColumn.REFERENCE), "");
            if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
                wrong("reference", "has 1 to " + LONGEST_REFERENCE + " characters");
            }
            var milestones = all(ActionColumn.MILESTONES, Cells::milestones);
            var initiatives = all(ActionColumn.INITIATIVES, Cells::placements);
            var state = read(ActionColumn.STATE, ActionState::valueOf);
            var request = request();
            var unsound = validator.validate(request, Default.class, Forms.Ruled.class);
            unsound.forEach(
                    violation ->
                            wrong(
                                    Columns.of(violation.getPropertyPath().toString()),
                                    violation.getMessage()));
            return unsound.isEmpty() && !faulty.contains("reference")
                    ? new ActionRow(
                            table.line(),
                            reference,
                            request.outline(),
                            request.origin().origin(),
                            milestones,
                            initiatives,
                            code(ActionColumn.SUPERSEDED_BY),
                            state)
                    : null;
        }

        private DraftRequest request() {
            var from = read(ActionColumn.ORIGIN_FROM, LocalDate::parse);
            var to = read(ActionColumn.ORIGIN_TO, LocalDate::parse);
            var end = read(ActionColumn.END_DATE, LocalDate::parse);
            var precision = read(ActionColumn.END_PRECISION, DatePrecision::valueOf);
            var measure = cells.get(ActionColumn.SUCCESS_MEASURE);
            var indicator = cells.get(ActionColumn.SUCCESS_INDICATOR);
            var target = read(ActionColumn.SUCCESS_TARGET, BigDecimal::new);
            return DraftRequest.of(
                    cells.get(ActionColumn.TITLE),
                    cells.get(ActionColumn.DESCRIPTION),
                    code(ActionColumn.ACCOUNTABLE_POST),
                    cells.get(ActionColumn.BUSINESS_AREA),
                    read(ActionColumn.LENS, Lens::valueOf),
                    read(ActionColumn.RESPONSIBILITY_LEVEL, ResponsibilityLevel::valueOf),
                    all(ActionColumn.CHARACTERISTICS, Cells::parts),
                    read(ActionColumn.ORIGIN_TYPE, OriginType::valueOf),
                    cells.get(ActionColumn.ORIGIN_ID),
                    unread(ActionColumn.ORIGIN_FROM, ActionColumn.ORIGIN_TO)
                            ? null
                            : OriginPeriodJson.unlessEmpty(from, to),
                    SuccessMeasureJson.unlessEmpty(measure, indicator, target),
                    unread(ActionColumn.END_DATE, ActionColumn.END_PRECISION)
                            ? null
                            : DueDateJson.unlessEmpty(end, precision));
        }

        /** Whether one of these could not be read: half of a thing is none. */
        private boolean unread(ActionColumn... columns) {
            return Arrays.stream(columns).anyMatch(column -> faulty.contains(column.title()));
        }

        private @Nullable String code(ActionColumn column) {
            var text = cells.get(column);
            return text == null ? null : text.strip();
        }

        /** The lines of a cell, each as it is; none where the cell is empty. */
        private <V> List<V> all(ActionColumn column, Function<String, List<V>> form) {
            var read = read(column, cells.get(column), form);
            return read == null ? List.of() : read;
        }

        private <V> @Nullable V read(ActionColumn column, Function<String, V> form) {
            return read(column, code(column), form);
        }

        private <V> @Nullable V read(
                ActionColumn column, @Nullable String text, Function<String, V> form) {
            if (text == null) {
                return null;
            }
            try {
                return form.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException otherForm) {
                wrong(column.title(), "is " + column.form());
                return null;
            }
        }

        private void wrong(String column, String reason) {
            if (faulty.add(column)) {
                fault(table.line(), column, reason);
            }
        }
    }
}
