package org.dueregard.monitoring.uploads.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.ingest.FileReceipt;
import org.dueregard.monitoring.uploads.Failure;
import org.dueregard.monitoring.uploads.Packing;
import org.dueregard.monitoring.uploads.Upload;
import org.dueregard.monitoring.uploads.UploadState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a large file is, and what it has come to. */
@Schema(name = "MonitoringUpload")
public record UploadView(
        UUID id,
        String dataset,
        String source,
        String file,
        BatchFormat format,
        Packing packing,
        UploadState state,
        @Schema(description = "Bytes of the file as it is sent") long size,
        @Schema(description = "Bytes that have come") long bytesReceived,
        @Schema(description = "Bytes that were read; what was read ahead is in it") long bytesRead,
        @Schema(description = "Rows that were read; each has its place in the receipt")
                long rowsRead,
        @Schema(description = "Line, or place in the array, at which the last of them begins")
                long lastLine,
        @Schema(description = "In the run that is under way, or was the last")
                @Nullable Double rowsPerSecond,
        @Schema(description = "Judged by the bytes that are left") @Nullable Long secondsLeft,
        @Schema(description = "SHA-256 of what has come, once it has come whole")
                @Nullable String digest,
        Instant begunAt,
        @Nullable Instant completedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(description = "Until when it can be gone on with; then its content is thrown away")
                @Nullable Instant keptUntil,
        @Schema(description = "Why it was cancelled or given up") @Nullable String reason,
        @Schema(description = "Why it cannot be read on") @Nullable FailureView failure,
        @Schema(description = "What was kept, and what can be done about the rest")
                @Nullable String next,
        ReceiptView receipt,
        @Schema(description = "Its parts, in their order: each is a batch") List<UUID> batches) {

    /** A problem, as an answer would tell it. */
    @Schema(name = "MonitoringUploadFailure")
    public record FailureView(
            @Schema(description = "Address of the page that explains the problem") String type,
            String title,
            String detail,
            @Schema(description = "Line at which the last row begins that could be read")
                    long afterLine) {
        static FailureView from(Failure failure) {
            return new FailureView(
                    "/errors/" + failure.slug(), failure.title(), failure.detail(), failure.line());
        }
    }

    /** The sum of the receipts of the parts. */
    @Schema(name = "MonitoringUploadReceipt")
    public record ReceiptView(
            long received,
            long accepted,
            long duplicate,
            long corrected,
            long withdrawn,
            long rejected,
            long repeats,
            long withoutUnit) {
        static ReceiptView from(FileReceipt receipt) {
            return new ReceiptView(
                    receipt.received(),
                    receipt.accepted(),
                    receipt.duplicate(),
                    receipt.corrected(),
                    receipt.withdrawn(),
                    receipt.rejected(),
                    receipt.repeats(),
                    receipt.withoutUnit());
        }
    }

    static UploadView from(Upload upload, FileReceipt receipt, Instant now) {
        var checkpoint = upload.checkpoint();
        var pace = upload.pace();
        var failure = upload.failure();
        return new UploadView(
                upload.id(),
                upload.dataset(),
                upload.source(),
                upload.file(),
                upload.format(),
                upload.packing(),
                upload.state(),
                upload.size(),
                upload.received(),
                checkpoint.bytesRead(),
                checkpoint.rowsRead(),
                checkpoint.lastLine(),
                pace.rowsPerSecond(),
                pace.secondsLeft(),
                upload.digest(),
                upload.begunAt(),
                upload.completedAt(),
                upload.startedAt(),
                upload.endedAt(),
                upload.hasContent(now) ? upload.contentUntil() : null,
                upload.reason(),
                failure == null ? null : FailureView.from(failure),
                next(upload, now),
                ReceiptView.from(receipt),
                receipt.batches());
    }

    private static @Nullable String next(Upload upload, Instant now) {
        if (upload.state() != UploadState.CANCELLED && upload.state() != UploadState.FAILED) {
            return null;
        }
        return "%d rows, up to line %d, are in and stay. %s"
                .formatted(
                        upload.checkpoint().rowsRead(),
                        upload.checkpoint().lastLine(),
                        upload.hasContent(now)
                                ? "POST /v1/uploads/%s/resume goes on behind them; DELETE /v1/uploads/%s gives the rest up."
                                        .formatted(upload.id(), upload.id())
                                : "The content was thrown away: send the whole file again, and what is in is all duplicates.");
    }
}
