package org.dueregard.platform.table;

import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, one after the other. A file that cannot be read is refused with 400 ({@code
 * batch-unreadable}), one that inflates to too much with 413.
 */
public interface TableReader extends AutoCloseable {
    /** The next row that is not empty; null behind the last one. */
    @Nullable TableRow next();

    @Override
    void close();

    /**
     * @param contentEncoding of a compressed text, as in HTTP; null where it is none
     */
    static TableReader of(TableForm form, File file, @Nullable String contentEncoding) {
        return switch (form) {
            case CSV -> CsvReading.open(file, contentEncoding);
            case ODS -> OdsReading.open(file);
        };
    }
}
