package org.dueregard.monitoring.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/** One JSON record a line; a line that is no JSON is set aside, and the others go on. */
final class NdjsonRows implements Rows {
    private final JsonRecords records;
    private final JsonFactory factory;
    private final Reader text;
    private final int longestRow;
    private long line;

    NdjsonRows(DatasetDefinition definition, Reader text, int longestRow) {
        this.records = new JsonRecords(definition, longestRow);
        this.factory = records.factory();
        this.text = text;
        this.longestRow = longestRow;
    }

    @Override
    public @Nullable Row next() throws IOException {
        for (var next = nextLine(); next != null; next = nextLine()) {
            if (!next.isBlank()) {
                return read(next);
            }
        }
        return null;
    }

    private Row read(String record) throws IOException {
        try (var json = factory.createParser(record)) {
            json.nextToken();
            var row = records.read(json, line);
            return json.nextToken() == null
                    ? row
                    : unreadable("has something after the end of its JSON object");
        } catch (StreamConstraintsException tooMuch) {
            return unreadable("is nested too deeply, or holds a number that is too long");
        } catch (JsonProcessingException notJson) {
            return unreadable("is no JSON");
        }
    }

    private Row unreadable(String reason) {
        return new Row.Unreadable(line, List.of(RowFault.ofRow(reason)), Map.of());
    }

    private @Nullable String nextLine() throws IOException {
        var read = text.read();
        if (read < 0) {
            return null;
        }
        line++;
        var buffer = new StringBuilder(512);
        while (read >= 0 && read != '\n') {
            buffer.append((char) read);
            if (buffer.length() > longestRow) {
                throw BatchRefusals.rowTooLong(line, longestRow);
            }
            read = text.read();
        }
        return buffer.toString();
    }
}
