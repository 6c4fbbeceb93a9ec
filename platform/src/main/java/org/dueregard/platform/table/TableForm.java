package org.dueregard.platform.table;

import java.util.Locale;

/** The forms in which tables come and go. */
public enum TableForm {
    CSV(Media.CSV),
    ODS(Media.ODS);

    private final String mediaType;

    TableForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Their media types, for annotations. */
    public static final class Media {
        public static final String CSV = "text/csv";
        public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

        private Media() {}
    }

    /**
     * The form of a body with this media type, whatever parameters that has; CSV unless another.
     */
    public static TableForm sentAs(String contentType) {
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals(Media.ODS) ? ODS : CSV;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For the name of a file, after its dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
