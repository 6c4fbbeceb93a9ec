package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A large file while it is read, row by row from its beginning. Whoever reads on where another has
 * stopped reads everything before once more: only so are quotation marks, packed bytes and the
 * lines of the rows the same whoever reads.
 */
public final class OpenFile implements AutoCloseable {
    private final DatasetDefinition definition;
    private final Delivery delivery;
    private final Reader text;
    private final Rows rows;
    private long rowsRead;
    private long lastLine;
    private boolean ended;

    private OpenFile(DatasetDefinition definition, Delivery delivery, Reader text, Rows rows) {
        this.definition = definition;
        this.delivery = delivery;
        this.text = text;
        this.rows = rows;
    }

    static OpenFile open(
            DatasetDefinition definition,
            Delivery delivery,
            InputStream content,
            @Nullable String contentEncoding,
            long inflatedBytes,
            int rowCharacters)
            throws IOException {
        var text = BatchBody.open(content, contentEncoding, inflatedBytes);
        try {
            return new OpenFile(
                    definition,
                    delivery,
                    text,
                    delivery.format().rows(definition, text, rowCharacters));
        } catch (IOException | RuntimeException unreadable) {
            text.close();
            throw unreadable;
        }
    }

    /** Reads past so many rows. */
    public void skip(long most) {
        try {
            while (rowsRead < most && next() != null) {
                // It was taken in before.
            }
        } catch (IOException failed) {
            throw BatchBody.refusal(failed);
        }
        if (rowsRead < most) {
            throw new IllegalStateException(
                    "The file has %d rows, of which %d were taken in".formatted(rowsRead, most));
        }
    }

    /** Its next rows, up to so many. */
    Rows next(int most) {
        return new Rows() {
            private int taken;

            @Override
            public @Nullable Row next() throws IOException {
                if (taken == most) {
                    return null;
                }
                taken++;
                return OpenFile.this.next();
            }

            @Override
            public boolean giveIds() {
                return rows.giveIds();
            }
        };
    }

    private @Nullable Row next() throws IOException {
        var row = rows.next();
        if (row == null) {
            ended = true;
        } else {
            rowsRead++;
            lastLine = row.line();
        }
        return row;
    }

    DatasetDefinition definition() {
        return definition;
    }

    Delivery delivery() {
        return delivery;
    }

    public long rowsRead() {
        return rowsRead;
    }

    /** Line (or place in the array) at which the last row begins that was read. */
    public long lastLine() {
        return lastLine;
    }

    /** Whether it was read to its end. */
    public boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException gone) {
            throw new IllegalStateException("The file could not be closed", gone);
        }
    }
}
