package org.dueregard.actionplan.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A report as a file for a spreadsheet (RFC 4180); no cell of it runs there. */
public record CsvTable(List<String> columns, List<List<String>> rows) {
    public static final String TYPE = "text/csv";

    /** What a spreadsheet would run begins with one of these. */
    private static final String FORMULA = "=+-@\t\r'";

    public RestResponse<String> download(String file) {
        return ResponseBuilder.ok(text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private String text() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvTable::inert).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
