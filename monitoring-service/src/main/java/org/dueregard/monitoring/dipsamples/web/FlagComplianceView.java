package org.dueregard.monitoring.dipsamples.web;

import java.util.List;
import java.util.Set;
import org.dueregard.monitoring.dipsamples.Confidence;
import org.dueregard.monitoring.dipsamples.FlagCompliance;
import org.dueregard.monitoring.dipsamples.FlagTally;
import org.dueregard.monitoring.statistics.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well flags are put, by the samples of some months. */
@Schema(name = "MonitoringFlagCompliance")
public record FlagComplianceView(
        @Schema(examples = "2008-01") String from,
        @Schema(examples = "2008-03") String to,
        @Schema(description = "The borough; null for all of them") @Nullable String unit,
        @Schema(
                        description =
                                "The least share of right flags; without another setting a default of Due Regard",
                        examples = "0.9")
                double lowest,
        @Schema(description = "How many samples there are") long samples,
        @Schema(description = "Every check of every flag; a record counts with each of its checks")
                ComplianceView all,
        @Schema(description = "Every flag, sampled or not") List<OfFlagView> flags,
        @Schema(description = "Boroughs without a sample; they are not taken to be right")
                Set<String> unitsWithoutSamples) {

    /** Right flags among those that were checked. */
    @Schema(name = "MonitoringComplianceShare")
    public record ComplianceView(
            @Schema(description = "How many checks") long sampled,
            @Schema(description = "How many of them found the flag right") long correct,
            @Schema(description = "correct / sampled; null where nothing was sampled")
                    @Nullable Double share,
            @Schema(description = "Lower limit of Wilson's interval of 95 %")
                    @Nullable Double lower,
            @Schema(description = "Upper limit of it") @Nullable Double upper) {
        static ComplianceView from(FlagTally tally) {
            return tally.compliance() instanceof Estimate share
                    ? new ComplianceView(
                            tally.sampled(),
                            tally.correct(),
                            share.point(),
                            share.lower(),
                            share.upper())
                    : new ComplianceView(tally.sampled(), tally.correct(), null, null, null);
        }
    }

    /** The same of one flag. */
    @Schema(name = "MonitoringComplianceOfFlag")
    public record OfFlagView(
            String flag,
            long samples,
            @Schema(description = "How many boroughs they are of") long units,
            ComplianceView compliance,
            @Schema(
                            description =
                                    "LOW_CONFIDENCE where the share itself, not its interval, is less than the lowest")
                    Confidence confidence) {}

    static FlagComplianceView from(FlagCompliance found, @Nullable String unit) {
        return new FlagComplianceView(
                found.from().toString(),
                found.to().toString(),
                unit,
                found.lowest(),
                found.samples(),
                ComplianceView.from(found.all()),
                found.flags().stream()
                        .map(
                                flag ->
                                        new OfFlagView(
                                                flag.flag(),
                                                flag.samples(),
                                                flag.units(),
                                                ComplianceView.from(flag),
                                                flag.confidence(found.lowest())))
                        .toList(),
                found.unitsWithoutSamples());
    }
}
