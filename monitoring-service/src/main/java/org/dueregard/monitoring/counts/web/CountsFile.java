package org.dueregard.monitoring.counts.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.counts.CountRow;
import org.dueregard.monitoring.counts.CountsColumn;
import org.dueregard.monitoring.counts.CountsTable;
import org.dueregard.monitoring.counts.Grouping;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableWriter;

/** The whole table as a file, each of whose rows says what it is a count of, wherever it goes. */
final class CountsFile {
    private CountsFile() {}

    static ResponseBuilder answer(CountsTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = TableWriter.of(TableForm.CSV, bytes)) {
            csv.write(header(table));
            var origin = origin(table);
            for (var row : table.rows()) {
                csv.write(cells(row, origin));
            }
        }
        return Response.ok(bytes.toByteArray())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-counts.csv\""
                                .formatted(table.question().dataset().dataset()));
    }

    private static List<String> header(CountsTable table) {
        var header = new ArrayList<String>();
        table.question().columns().forEach(column -> header.add(column.name()));
        header.addAll(
                List.of(
                        "count",
                        "dataset",
                        "figure_kind",
                        "months",
                        "classifications",
                        "period_states",
                        "data_as_at"));
        return header;
    }

    private static List<String> cells(CountRow row, List<String> origin) {
        var cells = new ArrayList<>(row.values());
        cells.add(Long.toString(row.count()));
        cells.addAll(origin);
        return cells;
    }

    private static List<String> origin(CountsTable table) {
        var question = table.question();
        return List.of(
                "%s v%d".formatted(question.dataset().dataset(), question.dataset().version()),
                question.dataset().figureKind().name(),
                "%s/%s".formatted(question.from(), question.to()),
                question.dimensions()
                        .map(CountsColumn.Dimension::grouping)
                        .map(CountsFile::versions)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                table.periods().stream()
                        .map(Period::state)
                        .distinct()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                table.asAt().map(Object::toString).orElse(""));
    }

    private static String versions(Grouping grouping) {
        var classification = grouping.classification();
        if (classification == null) {
            return "";
        }
        var mapping = grouping.mapping();
        return "%s: %s v%d%s"
                .formatted(
                        grouping.field().name(),
                        classification.name(),
                        classification.version(),
                        mapping == null
                                ? ""
                                : " by %s v%d".formatted(mapping.name(), mapping.version()));
    }
}
