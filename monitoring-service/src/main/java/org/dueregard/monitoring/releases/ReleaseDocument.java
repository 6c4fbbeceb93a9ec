package org.dueregard.monitoring.releases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A release as the public reads it: what is frozen, and over which the hash is taken. */
@Schema(name = "MonitoringReleaseDocument")
public record ReleaseDocument(
        UUID id,
        String title,
        @Nullable String series,
        @Schema(description = "The instant of the counts") Instant composedAt,
        @Schema(description = "Null as long as it is a draft") @Nullable Instant publishedAt,
        @Nullable PresentedTo presentedTo,
        @Schema(description = "The release that it puts right") @Nullable UUID corrects,
        @Schema(description = "Why, where it puts one right") @Nullable String correction,
        @Schema(description = "Counts from 1 to one less than this are hidden") int threshold,
        Rounding rounding,
        @Schema(description = "How small numbers were hidden, in a sentence") String disclosure,
        List<ReleasedTable> tables) {
    public ReleaseDocument {
        tables = List.copyOf(tables);
    }

    /** The body that has seen it. */
    @Schema(name = "MonitoringPresentedTo")
    public record PresentedTo(String body, @Nullable String reference, LocalDate on) {}

    ReleaseDocument published(Instant at, @Nullable PresentedTo to) {
        return new ReleaseDocument(
                id,
                title,
                series,
                composedAt,
                at,
                to,
                corrects,
                correction,
                threshold,
                rounding,
                disclosure,
                tables);
    }
}
