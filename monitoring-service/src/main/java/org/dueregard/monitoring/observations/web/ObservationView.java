package org.dueregard.monitoring.observations.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.monitoring.observations.Bound;
import org.dueregard.monitoring.observations.CheckedObservation;
import org.dueregard.monitoring.observations.Consistency.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as its source prints it, and whether it agrees with itself. */
@Schema(name = "MonitoringObservation")
record ObservationView(
        @Schema(description = "The system that it comes from") String source,
        String reference,
        long version,
        FigureKind kind,
        String measure,
        @Nullable String population,
        List<GroupView> groups,
        @Nullable String comparator,
        String unit,
        LocalDate from,
        LocalDate to,
        @Nullable String periodPrinted,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Schema(description = "As printed") @Nullable String percent,
        @Schema(description = "As printed") @Nullable String value,
        @Nullable String measuredIn,
        Bound bound,
        @Schema(description = "Why there is no number") @Nullable String unknownBecause,
        @Nullable ChangeView change,
        @Schema(description = "The observation that it was worked out from; null where printed")
                @Nullable String derivedFrom,
        boolean baseline,
        String document,
        String place,
        @Nullable String note,
        @Schema(description = "Whether a count in it is so small that it may tell of a person")
                boolean smallNumber,
        ConsistencyView consistency,
        UUID file,
        Instant recordedAt) {

    @Schema(name = "MonitoringObservationGroupView")
    record GroupView(String dimension, String group) {}

    @Schema(name = "MonitoringObservationChangeView")
    record ChangeView(
            @Schema(description = "As printed") String percent,
            @Schema(description = "The observation that it is a change from") String since) {}

    @Schema(name = "MonitoringConsistency")
    record ConsistencyView(
            Verdict verdict,
            @Schema(description = "The percentage that the counts come to")
                    @Nullable BigDecimal percentOfCounts,
            @Schema(description = "The smallest count that would be printed so")
                    @Nullable Long fewest,
            @Schema(description = "The greatest count that would be printed so")
                    @Nullable Long most,
            @Schema(description = "The change in percent that the values come to")
                    @Nullable BigDecimal changeOfValues,
            List<String> notes) {}

    static ObservationView from(CheckedObservation checked) {
        var observation = checked.observation();
        var said = checked.said();
        var figure = said.figure();
        var consistency = checked.consistency();
        var change = said.change();
        return new ObservationView(
                observation.source(),
                observation.reference(),
                observation.version(),
                said.kind(),
                said.measure(),
                said.population(),
                said.groups().stream()
                        .map(group -> new GroupView(group.dimension(), group.group()))
                        .toList(),
                said.comparator(),
                said.unit(),
                said.period().from(),
                said.period().to(),
                said.period().printed(),
                figure.numerator(),
                figure.denominator(),
                figure.percent(),
                figure.value(),
                figure.measuredIn(),
                figure.bound(),
                figure.unknownBecause(),
                change == null ? null : new ChangeView(change.percent(), change.since()),
                said.derivedFrom(),
                said.baseline(),
                said.source().document(),
                said.source().place(),
                said.note(),
                checked.smallNumber(),
                new ConsistencyView(
                        consistency.verdict(),
                        consistency.percentOfCounts(),
                        consistency.fewest(),
                        consistency.most(),
                        consistency.changeOfValues(),
                        consistency.notes()),
                observation.file(),
                observation.recordedAt());
    }
}
