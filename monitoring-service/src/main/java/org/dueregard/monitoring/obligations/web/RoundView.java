package org.dueregard.monitoring.obligations.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dueregard.monitoring.obligations.Round;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time that an obligation falls due. */
@Schema(name = "MonitoringObligationRound")
public record RoundView(
        int round,
        @Schema(description = "The last day that is in time") LocalDate dueOn,
        boolean overdue,
        @Schema(description = "When action-plan and eia were told that it is overdue")
                @Nullable LocalDate toldOn,
        @Nullable LocalDate metOn,
        @Schema(description = "A report, a publication, or the returns of every unit")
                @Nullable String metBy,
        @Schema(description = "Units that have handed nothing in") List<String> missingUnits) {
    static RoundView from(Round round, Collection<String> missing, LocalDate today) {
        return new RoundView(
                round.number(),
                round.dueOn(),
                round.isOverdue(today),
                round.toldOn(),
                round.metOn(),
                round.metBy(),
                List.copyOf(missing));
    }
}
