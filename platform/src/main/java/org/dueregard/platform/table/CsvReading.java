package org.dueregard.platform.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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
import java.util.Set;
import java.util.function.Supplier;
import org.dueregard.platform.http.Bounded;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file in UTF-8, with or without a byte order mark. */
final class CsvReading implements TableReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader text;
    private final CloseableIterator<CsvRecord> records;

    private CsvReading(Reader text, CloseableIterator<CsvRecord> records) {
        this.text = text;
        this.records = records;
    }

    static CsvReading open(File file, @Nullable String contentEncoding) {
        return told(
                () -> {
                    var text = text(file, contentEncoding);
                    return new CsvReading(text, records(text));
                });
    }

    @Override
    public @Nullable TableRow next() {
        return told(
                () -> {
                    if (!records.hasNext()) {
                        return null;
                    }
                    var row = records.next();
                    return new TableRow(
                            row.getStartingLineNumber(),
                            row.getFields().stream().map(Formulas::unguarded).toList(),
                            Set.of());
                });
    }

    @Override
    public void close() {
        try {
            records.close();
            text.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static CloseableIterator<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(Limits.LONGEST_ROW)
                .build(
                        CsvRecordHandler.of(
                                handler ->
                                        handler.maxFields(Limits.MOST_COLUMNS)
                                                .maxFieldSize(Limits.LONGEST_ROW)
                                                .maxRecordSize(Limits.LONGEST_ROW)),
                        text)
                .iterator();
    }

    private static Reader text(File file, @Nullable String contentEncoding) {
        try {
            var raw = new FileInputStream(file);
            try {
                var text =
                        new BufferedReader(
                                new InputStreamReader(
                                        Bounded.decoded(raw, contentEncoding, Limits.MOST_BYTES),
                                        StandardCharsets.UTF_8
                                                .newDecoder()
                                                .onMalformedInput(CodingErrorAction.REPORT)
                                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
                text.mark(1);
                if (text.read() != BYTE_ORDER_MARK) {
                    text.reset();
                }
                return text;
            } catch (IOException | RuntimeException failed) {
                raw.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the library throws, as the sender is told it. */
    private static <T extends @Nullable Object> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException unparsable) {
            throw unparsable.getCause() instanceof DomainException refused
                    ? refused
                    : Limits.rowTooLong();
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof CharacterCodingException
                    ? Limits.unreadable("The file is not UTF-8 text.")
                    : failed;
        }
    }
}
