package org.dueregard.monitoring.uploads;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the bytes of a file are packed. */
@Schema(name = "MonitoringUploadPacking")
public enum Packing {
    NONE(null),
    GZIP("gzip"),
    ZSTD("zstd");

    private final @Nullable String contentEncoding;

    Packing(@Nullable String contentEncoding) {
        this.contentEncoding = contentEncoding;
    }

    @Nullable String contentEncoding() {
        return contentEncoding;
    }
}
