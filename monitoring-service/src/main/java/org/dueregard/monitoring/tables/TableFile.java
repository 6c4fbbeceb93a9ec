package org.dueregard.monitoring.tables;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** The forms in which a table leaves. */
public enum TableFile {
    CSV(Media.CSV, "csv") {
        @Override
        public void write(DataTable table, OutputStream to) {
            CsvFile.write(table, to);
        }
    },
    /** Of the CSV file what it does not say itself. */
    CSVW(Media.CSVW, "csv-metadata.json") {
        @Override
        public void write(DataTable table, OutputStream to) {
            CsvwMetadata.write(table, to);
        }
    },
    ODS(Media.ODS, "ods") {
        @Override
        public void write(DataTable table, OutputStream to) {
            OdsFile.write(table, to);
        }
    };

    private final String mediaType;
    private final String extension;

    TableFile(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Their media types, for annotations. */
    public static final class Media {
        public static final String CSV = "text/csv";
        public static final String CSVW = "application/csvm+json";
        public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

        private Media() {}
    }

    public String mediaType() {
        return mediaType;
    }

    /** What follows the name and a dot. */
    public String extension() {
        return extension;
    }

    /** Writes the table; the stream may be closed by it. */
    public abstract void write(DataTable table, OutputStream to);

    public byte[] bytes(DataTable table) {
        var bytes = new ByteArrayOutputStream();
        write(table, bytes);
        return bytes.toByteArray();
    }
}
