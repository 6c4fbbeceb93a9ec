package org.dueregard.platform.table;

import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row; it is whole when it has been closed. */
public interface TableWriter extends AutoCloseable {
    void write(List<String> cells);

    @Override
    void close();

    static TableWriter of(TableForm form, OutputStream to) {
        return switch (form) {
            case CSV -> new CsvWriting(to);
            case ODS -> new OdsWriting(to);
        };
    }
}
