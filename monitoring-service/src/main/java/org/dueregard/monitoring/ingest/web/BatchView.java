package org.dueregard.monitoring.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.Batch;
import org.dueregard.monitoring.ingest.BatchDoor;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.ingest.StreamRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The receipt of a batch: {@code received} is the sum of the five numbers after it. */
@Schema(name = "MonitoringBatch")
public record BatchView(
        UUID id,
        String dataset,
        int definitionVersion,
        String source,
        @Nullable String file,
        BatchFormat format,
        BatchDoor door,
        @Schema(
                        description =
                                "The messages that it is made of; null for a batch that came by another door")
                @Nullable StreamView stream,
        @Schema(
                        description =
                                "SHA-256 of the body as it was sent; of messages, of their values with a line feed after each")
                String digest,
        Instant receivedAt,
        @Schema(description = "Rows in the batch") int received,
        @Schema(description = "Records that were not known before") int accepted,
        @Schema(description = "Records known already, with this content or in a later version")
                int duplicate,
        @Schema(description = "Records whose content a higher version has replaced") int corrected,
        @Schema(description = "Records that were taken out of every count") int withdrawn,
        @Schema(description = "Rows set aside; see rejections") int rejected,
        @Schema(
                        description =
                                "Rows without an id that equal an earlier row of the file; each is kept as a record of its own")
                int repeats,
        @Schema(description = "Records kept although they lie in no borough") int withoutUnit,
        @Schema(description = "Months whose counts it changed") List<String> periods,
        @Schema(
                        description =
                                "The batch whose rows that were set aside it has taken in again; those that are wrong still stay with that one")
                @Nullable UUID repairs,
        @Schema(description = "The upload of which the batch is a part") @Nullable UUID upload,
        @Schema(description = "Which part of the upload it is, from 1") @Nullable Integer part,
        @Schema(description = "How many of its records were erased since") int erased) {

    /** Messages of one partition. */
    @Schema(name = "MonitoringBatchStream")
    public record StreamView(
            String topic,
            int partition,
            long firstOffset,
            @Schema(description = "Those of other datasets and sources between them are not in it")
                    long lastOffset) {
        static @Nullable StreamView from(@Nullable StreamRange range) {
            return range == null
                    ? null
                    : new StreamView(
                            range.topic(),
                            range.partition(),
                            range.firstOffset(),
                            range.lastOffset());
        }
    }

    public static BatchView from(Batch batch) {
        var receipt = batch.receipt();
        var part = batch.part();
        return new BatchView(
                batch.id(),
                batch.dataset(),
                batch.definitionVersion(),
                batch.source(),
                batch.file(),
                batch.format(),
                batch.door(),
                StreamView.from(batch.stream()),
                batch.digest(),
                batch.receivedAt(),
                receipt.received(),
                receipt.accepted(),
                receipt.duplicate(),
                receipt.corrected(),
                receipt.withdrawn(),
                receipt.rejected(),
                receipt.repeats(),
                receipt.withoutUnit(),
                batch.periods(),
                batch.repairs(),
                part == null ? null : part.upload(),
                part == null ? null : part.number(),
                batch.erased());
    }
}
