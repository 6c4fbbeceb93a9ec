package org.dueregard.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV in UTF-8; text that a spreadsheet would run has an apostrophe before it. */
final class CsvWriting implements TableWriter {
    private final CsvWriter csv;

    CsvWriting(OutputStream to) {
        csv = CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    @Override
    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(Formulas::guarded).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
