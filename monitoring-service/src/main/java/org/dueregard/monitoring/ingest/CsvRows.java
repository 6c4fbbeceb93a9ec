package org.dueregard.monitoring.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.dueregard.platform.table.Formulas;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180, either line ending). Its first row names the columns; those of
 * a record's identity may be among them. What looks like a formula is text here, and stays text;
 * the apostrophe with which it leaves in a download does not come back.
 */
final class CsvRows implements Rows {
    private static final int MOST_FIELDS = 200;

    private final DatasetDefinition definition;
    private final int longestRow;
    private final CloseableIterator<CsvRecord> records;
    private final CsvIdentity identity;
    private final List<Integer> columns;
    private long lastLine = 1;

    CsvRows(DatasetDefinition definition, Reader text, int longestRow) throws IOException {
        this.definition = definition;
        this.longestRow = longestRow;
        this.records =
                CsvReader.builder()
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .skipEmptyLines(true)
                        .maxBufferSize(longestRow)
                        .build(
                                CsvRecordHandler.of(
                                        handler ->
                                                handler.maxFields(MOST_FIELDS)
                                                        .maxFieldSize(longestRow)
                                                        .maxRecordSize(longestRow)),
                                text)
                        .iterator();
        var violations = new ArrayList<Violation>();
        var header = nextRecord();
        var names = header == null ? List.<String>of() : header.getFields();
        this.identity = CsvIdentity.of(names, violations);
        this.columns = definition.columns(identity.without(names), violations);
        if (!violations.isEmpty()) {
            throw BatchRefusals.header(definition.dataset(), violations);
        }
    }

    @Override
    public boolean giveIds() {
        return identity.givesIds();
    }

    @Override
    public @Nullable Row next() throws IOException {
        var csv = nextRecord();
        if (csv == null) {
            return null;
        }
        var line = csv.getStartingLineNumber();
        var cells = texts(csv);
        var width = columns.size() + identity.columns();
        if (cells.size() != width) {
            return new Row.Unreadable(
                    line,
                    List.of(
                            RowFault.ofRow(
                                    "has %d fields where the header has %d"
                                            .formatted(cells.size(), width))),
                    content(cells));
        }
        var texts = identity.without(cells);
        var values = new String[definition.fields().size()];
        for (var column = 0; column < columns.size(); column++) {
            values[columns.get(column)] = texts.get(column);
        }
        return identity.row(line, cells, Arrays.asList(values), () -> content(cells));
    }

    private static List<String> texts(CsvRecord csv) {
        var texts = new ArrayList<String>(csv.getFieldCount());
        for (var text : csv.getFields()) {
            texts.add(Formulas.unguarded(text.strip()));
        }
        return texts;
    }

    private LinkedHashMap<String, String> content(List<String> cells) {
        var content = new LinkedHashMap<String, String>();
        var texts = identity.without(cells);
        for (var column = 0; column < texts.size(); column++) {
            content.put(
                    column < columns.size()
                            ? definition.fields().get(columns.get(column)).name()
                            : "column " + (column + 1),
                    texts.get(column));
        }
        identity.said(cells).forEach(content::put);
        return content;
    }

    private @Nullable CsvRecord nextRecord() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var next = records.next();
            lastLine = next.getStartingLineNumber() + 1;
            return next;
        } catch (CsvParseException unparsable) {
            throw switch (unparsable.getCause()) {
                case DomainException refused -> refused;
                case null, default -> BatchRefusals.rowTooLong(lastLine, longestRow);
            };
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
