package org.dueregard.monitoring.indicators.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.classifications.Mapping;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.Direction;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.indicators.Threshold;
import org.dueregard.monitoring.policies.IndicatorLink;
import org.dueregard.monitoring.statistics.Comparators;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The definition of an indicator, and who has promised to monitor it. */
@Schema(name = "MonitoringIndicator")
public record IndicatorView(
        String indicator,
        int version,
        String title,
        String rateTitle,
        String characteristic,
        String dataset,
        Model model,
        String dimension,
        @Nullable String mapping,
        @Schema(description = "The version that the definition stays with")
                @Nullable Integer mappingVersion,
        String classification,
        @Schema(description = "What the events are set against") String denominator,
        int per,
        double level,
        String comparator,
        @Schema(description = "Groups for which a disparity is drawn") List<String> alertGroups,
        @Schema(description = "Units for which a disparity is drawn") List<String> alertUnits,
        @Schema(description = "With whom a group is compared") Comparators.Kind comparatorKind,
        @Schema(description = "Which way a difference is adverse") Direction direction,
        @Schema(description = "Groups that are looked at as one, by its name")
                Map<String, List<String>> merged,
        @Schema(description = "Within what the figures are compared before a disparity is drawn")
                List<String> strata,
        ThresholdView threshold,
        PersistenceView persistence,
        String accountablePost,
        List<String> caveats,
        List<LinkView> assessments) {

    /** From which ratio on a disparity is drawn, and whose rule it is. */
    @Schema(name = "MonitoringThreshold")
    public record ThresholdView(
            @Schema(description = "Above which the lower limit of the ratio's interval has to be")
                    @Nullable Double lowerLimitAbove,
            @Schema(description = "Below which the upper limit of the ratio's interval has to be")
                    @Nullable Double upperLimitBelow,
            @Schema(description = "Percentage points that the rates have to be apart, at least")
                    @Nullable Double gapOfPoints,
            @Schema(description = "With fewer events in either group nothing is tested")
                    long fewestEvents,
            @Schema(description = "Share of false ones that is accepted among the signals")
                    double q,
            @Schema(description = "Share of unknown group from which on it is a caveat")
                    double mostUnknown,
            @Schema(
                            description =
                                    "Share of those counted whose group is known, below which groups are not compared")
                    double fewestDeclared,
            String statement,
            String setBy) {
        static ThresholdView from(Threshold threshold) {
            return new ThresholdView(
                    threshold.lowerLimitAbove(),
                    threshold.upperLimitBelow(),
                    threshold.gapOfPoints(),
                    threshold.fewestEvents(),
                    threshold.q(),
                    threshold.mostUnknown(),
                    threshold.fewestDeclared(),
                    threshold.statement(),
                    threshold.setBy());
        }
    }

    /** In how many of the latest months a signal has to stand. */
    @Schema(name = "MonitoringPersistence")
    public record PersistenceView(int needed, int of) {}

    /** An assessment whose monitoring plan names the indicator. */
    @Schema(name = "MonitoringIndicatorLink")
    public record LinkView(
            String assessmentId,
            int assessmentVersion,
            @Nullable String policyId,
            @Nullable String policyTitle,
            String accountablePost,
            @Schema(description = "The assessment is out of date: its review was due by this day")
                    @Nullable LocalDate reviewOverdueSince) {}

    static IndicatorView from(IndicatorDefinition definition, List<IndicatorLink> links) {
        return new IndicatorView(
                definition.indicator(),
                definition.version(),
                definition.title(),
                definition.rateTitle(),
                definition.characteristic(),
                definition.dataset(),
                definition.model(),
                definition.dimension(),
                definition.mapping(),
                definition.mappingUsed().map(Mapping.Reference::version).orElse(null),
                definition.classification(),
                switch (definition.denominator()) {
                    case Denominator.OfPopulation(var vintage, var kind) ->
                            "%s population of %d".formatted(kind, vintage);
                    case Denominator.OfRecords ignored -> "records of " + definition.dataset();
                },
                definition.per(),
                definition.level(),
                definition.comparator(),
                definition.alertGroups(),
                definition.alertUnits(),
                definition.comparatorKind(),
                definition.direction(),
                definition.merged(),
                definition.strata(),
                ThresholdView.from(definition.threshold()),
                new PersistenceView(
                        definition.persistence().needed(), definition.persistence().of()),
                definition.accountablePost(),
                definition.caveats(),
                links.stream()
                        .map(
                                link ->
                                        new LinkView(
                                                link.assessment(),
                                                link.assessmentVersion(),
                                                link.policy(),
                                                link.policyTitle(),
                                                link.accountablePost(),
                                                link.reviewOverdueSince()))
                        .toList());
    }
}
