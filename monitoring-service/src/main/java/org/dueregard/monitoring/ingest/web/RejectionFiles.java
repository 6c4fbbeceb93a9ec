package org.dueregard.monitoring.ingest.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dueregard.monitoring.ingest.Downloading.Download;
import org.dueregard.monitoring.ingest.Quarantine;
import org.dueregard.monitoring.ingest.QuarantinedRow;
import org.dueregard.monitoring.ingest.SentRow;
import org.dueregard.platform.table.Formulas;

/** Writes the rows of a batch that are set aside, some at a time. */
@ApplicationScoped
class RejectionFiles {
    private static final int AT_ONCE = 1_000;

    /** Coordinates west of Greenwich begin with a minus, and are no formulas. */
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private static final List<String> IDENTITY = List.of("record_id", "version", "withdrawn");

    private final Quarantine quarantine;
    private final ObjectMapper json;

    RejectionFiles(Quarantine quarantine, ObjectMapper json) {
        this.quarantine = quarantine;
        this.json = json;
    }

    /**
     * The dataset's own columns and no other, so that the file, put right, can be sent as a batch.
     */
    StreamingOutput csv(Download download) {
        return to -> {
            try (var csv =
                    CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
                var header = new ArrayList<String>(download.withIds() ? IDENTITY : List.of());
                download.definition()
                        .fields()
                        .forEach(field -> header.add(field.headers().getFirst()));
                csv.writeRecord(header);
                each(download.batch(), row -> csv.writeRecord(cells(row, download)));
            }
        };
    }

    /** One {@link RejectionLine} a line. */
    StreamingOutput ndjson(Download download) {
        return to -> {
            try (var lines = new BufferedOutputStream(to)) {
                each(download.batch(), row -> writeLine(lines, row));
            }
        };
    }

    private void writeLine(OutputStream lines, QuarantinedRow row) throws IOException {
        lines.write(json.writeValueAsBytes(RejectionLine.from(row)));
        lines.write('\n');
    }

    private static List<String> cells(QuarantinedRow row, Download download) {
        var sent = row.sent();
        var cells =
                sent.readable() ? read(sent, download) : unread(sent.content(), names(download));
        return cells.stream().map(RejectionFiles::guarded).toList();
    }

    private static List<String> read(SentRow sent, Download download) {
        var cells = new ArrayList<String>();
        if (download.withIds()) {
            cells.add(sent.recordId() == null ? "" : sent.recordId());
            cells.add(Long.toString(sent.version()));
            cells.add(sent.withdrawn() ? "true" : "");
        }
        cells.addAll(sent.values(download.definition()));
        return cells;
    }

    /** The columns, as a row that could not be read is kept by them. */
    private static List<String> names(Download download) {
        var names = new ArrayList<String>();
        if (download.withIds()) {
            names.addAll(List.of("recordId", "version", "withdrawn"));
        }
        download.definition().fields().forEach(field -> names.add(field.name()));
        return names;
    }

    /**
     * The cells of a row that could not be read. One that has more or fewer than the header goes
     * out so, lest it is taken for whole when nobody has looked at it.
     */
    private static List<String> unread(Map<String, String> content, List<String> names) {
        var cells = new ArrayList<String>();
        var last = 0;
        for (var name : names) {
            cells.add(content.getOrDefault(name, ""));
            if (content.containsKey(name)) {
                last = cells.size();
            }
        }
        var others =
                content.entrySet().stream()
                        .filter(cell -> !names.contains(cell.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        if (others.isEmpty()) {
            return cells.subList(0, last);
        }
        cells.addAll(others);
        return cells;
    }

    private static String guarded(String text) {
        return NUMBER.matcher(text).matches() ? text : Formulas.guarded(text);
    }

    private interface Writing {
        void write(QuarantinedRow row) throws IOException;
    }

    private void each(UUID batch, Writing writing) throws IOException {
        var last = 0L;
        for (var rows = quarantine.setAside(batch, last, AT_ONCE);
                !rows.isEmpty();
                rows = quarantine.setAside(batch, last, AT_ONCE)) {
            for (var row : rows) {
                writing.write(row);
            }
            last = rows.getLast().line();
        }
    }
}
