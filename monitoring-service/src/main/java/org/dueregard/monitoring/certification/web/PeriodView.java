package org.dueregard.monitoring.certification.web;

import java.time.Instant;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.PeriodState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month of a dataset. */
@Schema(name = "MonitoringPeriod")
public record PeriodView(
        String dataset,
        @Schema(examples = "2016-06") String period,
        PeriodState state,
        Instant dataChangedAt,
        @Nullable Instant certifiedAt,
        @Schema(description = "Grows with every change of the data; also the ETag") long version) {
    static PeriodView from(Period period) {
        return new PeriodView(
                period.id().dataset(),
                period.id().month(),
                period.state(),
                period.dataChangedAt(),
                period.certifiedAt(),
                period.version());
    }
}
