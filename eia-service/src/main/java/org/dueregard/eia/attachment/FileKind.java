package org.dueregard.eia.attachment;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken: documents, tables and pictures that run nothing. */
enum FileKind {
    CSV("text/csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    JPEG("image/jpeg"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    PDF("application/pdf"),
    PNG("image/png"),
    TEXT("text/plain"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }
}
