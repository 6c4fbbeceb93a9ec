package org.dueregard.monitoring.retention.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.KeptRecords;
import org.dueregard.monitoring.retention.Erasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That records were erased, and what is found of them now. */
@Schema(name = "MonitoringErasure")
public record ErasureView(
        UUID id,
        String dataset,
        String source,
        String lawfulBasis,
        String reason,
        @Schema(description = "How many records were erased") int records,
        @Schema(description = "How many they stood for in the counts; they are in none of them")
                long counted,
        @Schema(description = "How many rows that were set aside had said something of them")
                int rowsEmptied,
        @Schema(description = "Months whose counts it changed") List<String> periods,
        Instant erasedAt,
        String erasedBy,
        Proof proof) {

    /** What is found when this is asked for, not when it was erased. */
    @Schema(name = "MonitoringErasureProof")
    public record Proof(
            @Schema(description = "True where nothing is found of what the records said")
                    boolean complete,
            @Schema(description = "Records of which nothing but the id and the version is kept")
                    int recordsErased,
            @Schema(description = "Records of it that say something still: 0") int recordsSaying,
            @Schema(description = "Rows that were set aside and name one of them still: 0")
                    int rowsNaming) {
        static Proof of(Erasure erasure, KeptRecords records) {
            var erased = records.erased(erasure.id());
            var saying = records.sayingSomething(erasure.id());
            var naming = records.rowsNaming(erasure.id());
            return new Proof(
                    erased == erasure.records() && saying == 0 && naming == 0,
                    erased,
                    saying,
                    naming);
        }
    }

    static ErasureView from(Erasure erasure, KeptRecords records) {
        return new ErasureView(
                erasure.id(),
                erasure.dataset(),
                erasure.source(),
                erasure.lawfulBasis(),
                erasure.reason(),
                erasure.records(),
                erasure.counted(),
                erasure.rowsEmptied(),
                erasure.periods(),
                erasure.erasedAt(),
                erasure.erasedBy(),
                Proof.of(erasure, records));
    }
}
