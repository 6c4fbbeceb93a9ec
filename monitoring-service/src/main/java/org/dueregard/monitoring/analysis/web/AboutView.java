package org.dueregard.monitoring.analysis.web;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.Basis;
import org.dueregard.monitoring.certification.PeriodState;
import org.dueregard.monitoring.dipsamples.Confidence;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader has to know of an answer. */
@Schema(name = "MonitoringAbout")
record AboutView(
        @Schema(examples = "SS-SEARCH-RATE") String indicator,
        @Schema(examples = "2") int definitionVersion,
        String title,
        @Schema(description = "What the rates are", examples = "Searches per 1,000 residents")
                String rateTitle,
        String characteristic,
        Comparators.Kind comparatorKind,
        @Schema(examples = "White") String comparator,
        @Schema(description = "The post that answers for the indicator") String accountablePost,
        @Schema(description = "When figures of these months last changed")
                @Nullable Instant dataAsAt,
        @Schema(
                        description =
                                "When a figure of the population last changed that events are set against; null where they are set against records")
                @Nullable Instant populationAsAt,
        @Schema(description = "The months that figures were ever sent for, and who stands behind")
                List<PeriodView> periods,
        @Schema(description = "True where small numbers are hidden from this caller")
                boolean suppressed,
        @Schema(description = "By which methods, and why these") List<MethodView> methods,
        @Schema(
                        description =
                                "Whether the flags that it relies on are right, by dip samples; null where it relies on none")
                @Nullable Confidence confidence,
        List<String> caveats) {

    /** A month of the figures. */
    @Schema(name = "MonitoringAboutPeriod")
    record PeriodView(
            @Schema(examples = "2016-06") String period,
            PeriodState state,
            Instant dataChangedAt) {}

    /** A method that was used. */
    @Schema(name = "MonitoringMethod")
    record MethodView(
            @Schema(examples = "exact conditional Poisson") String method,
            String source,
            @Schema(description = "Why it applies to these figures") String because) {}

    /**
     * @param figures those of the answer; what was estimated says how
     */
    static AboutView of(Basis basis, Stream<? extends @Nullable Figure> figures) {
        var definition = basis.definition();
        var methods = new LinkedHashSet<MethodView>();
        figures.filter(Objects::nonNull)
                .forEach(
                        figure -> {
                            if (figure instanceof Estimate estimate) {
                                methods.add(
                                        new MethodView(
                                                estimate.method().title(),
                                                estimate.method().source(),
                                                estimate.because()));
                            }
                        });
        return new AboutView(
                definition.indicator(),
                definition.version(),
                definition.title(),
                definition.rateTitle(),
                definition.characteristic(),
                definition.comparatorKind(),
                definition.comparator(),
                definition.accountablePost(),
                basis.dataAsAt(),
                basis.populationAsAt(),
                basis.periods().stream()
                        .map(
                                period ->
                                        new PeriodView(
                                                period.id().month(),
                                                period.state(),
                                                period.dataChangedAt()))
                        .toList(),
                basis.suppressed(),
                List.copyOf(methods),
                basis.confidence(),
                basis.caveats());
    }
}
