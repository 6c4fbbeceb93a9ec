package org.dueregard.monitoring.indicators.web;

import java.util.List;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.policies.IndicatorLink;
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
        String classification,
        @Schema(description = "What the events are set against") String denominator,
        int per,
        double level,
        String comparator,
        @Schema(description = "Groups for which a disparity is drawn") List<String> alertGroups,
        @Schema(description = "Units for which a disparity is drawn") List<String> alertUnits,
        ThresholdView threshold,
        String accountablePost,
        List<String> caveats,
        List<LinkView> assessments) {

    /** From which ratio on a disparity is drawn, and whose rule it is. */
    @Schema(name = "MonitoringThreshold")
    public record ThresholdView(double lowerLimitAbove, String statement, String setBy) {}

    /** An assessment whose monitoring plan names the indicator. */
    @Schema(name = "MonitoringIndicatorLink")
    public record LinkView(
            String assessmentId,
            int assessmentVersion,
            @Nullable String policyId,
            @Nullable String policyTitle,
            String accountablePost) {}

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
                new ThresholdView(
                        definition.threshold().lowerLimitAbove(),
                        definition.threshold().statement(),
                        definition.threshold().setBy()),
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
                                                link.accountablePost()))
                        .toList());
    }
}
