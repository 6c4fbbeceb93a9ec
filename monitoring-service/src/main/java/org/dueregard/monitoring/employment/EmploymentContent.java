package org.dueregard.monitoring.employment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The report of employment monitoring of a year as it is read. */
@Schema(name = "MonitoringEmploymentContent")
public record EmploymentContent(
        int startYear,
        String year,
        int number,
        LocalDate from,
        LocalDate to,
        @Schema(description = "Why the one before is corrected") @Nullable String reason,
        @Nullable String commentary,
        List<HeadTable> heads,
        @Schema(
                        description =
                                "Heads of which not everything was released: the return is incomplete")
                List<Head> missing,
        @Nullable Instant publishedAt) {

    /** What was released of a head. */
    @Schema(name = "MonitoringEmploymentHeadTable")
    public record HeadTable(
            Head head,
            String title,
            String source,
            String indicator,
            String indicatorTitle,
            String period,
            UUID release,
            String releaseSha256,
            Instant asAt,
            List<HeadCount> counts) {}

    /** How many of a group. */
    @Schema(name = "MonitoringEmploymentCount")
    public record HeadCount(
            String group,
            boolean hidden,
            @Schema(description = "Null where it is hidden, as the number is small")
                    @Nullable Long count) {}
}
