package org.dueregard.monitoring.uploads.web;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.dueregard.monitoring.uploads.Upload;

/** What tus says in the headers of an answer. */
final class TusAnswers {
    private TusAnswers() {}

    static ResponseBuilder expiring(ResponseBuilder answer, Upload upload) {
        var until = upload.contentUntil();
        return until == null
                ? answer
                : answer.header(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                until.atOffset(ZoneOffset.UTC)));
    }
}
