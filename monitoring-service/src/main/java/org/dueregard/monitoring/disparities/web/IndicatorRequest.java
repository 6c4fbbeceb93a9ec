package org.dueregard.monitoring.disparities.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.Direction;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.indicators.Threshold;
import org.dueregard.monitoring.populations.PopulationKind;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Persistence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A definition of an indicator, and why there is to be one. */
@Schema(name = "MonitoringIndicatorRequest")
public record IndicatorRequest(
        @Schema(examples = "COMPLAINTS-SEX") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,59}")
                String indicator,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String rateTitle,
        @NotBlank @Size(max = 40) String characteristic,
        @NotBlank @Size(max = 100) String dataset,
        @Min(1) int datasetVersion,
        @NotNull Model model,
        @NotBlank @Size(max = 100) String dimension,
        @Size(max = 100) @Nullable String mapping,
        @Schema(description = "The latest where it is not given; the definition stays with it")
                @Min(1)
                @Nullable Integer mappingVersion,
        @NotBlank @Size(max = 100) String classification,
        @Schema(description = "Where no mapping leads to one; the latest where it is not given")
                @Min(1)
                @Nullable Integer classificationVersion,
        @Schema(description = "Groups that are looked at as one, by its name") @Size(max = 50)
                @Nullable Map<@NotBlank String, @NotEmpty List<@NotBlank String>> merged,
        @NotNull @Size(max = 20) List<@Valid @NotNull ConditionRequest> numerator,
        @NotNull @Valid DenominatorRequest denominator,
        @Min(1) @Max(1_000_000) int per,
        @NotNull Comparators.Kind comparatorKind,
        @Schema(
                        description =
                                "For NAMED_GROUP the group; for PREVIOUS_PERIOD previous-month, which it is where it is left out, or year-before")
                @Size(max = 100)
                @Nullable String comparator,
        @NotNull Direction direction,
        @NotNull @Size(max = 5) List<@NotBlank String> strata,
        @NotEmpty @Size(max = 50) List<@NotBlank String> alertGroups,
        @NotEmpty @Size(max = 50) List<@NotBlank String> alertUnits,
        @Schema(description = "Beyond which the whole interval of the ratio has to be")
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax("1000")
                double limit,
        @DecimalMin("0") @DecimalMax("100") @Nullable Double gapOfPoints,
        @Min(Suppression.THRESHOLD) @Max(1_000_000) long fewestEvents,
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") double q,
        @DecimalMin("0") @DecimalMax("1") double mostUnknown,
        @Schema(
                        description =
                                "Share of those counted whose group has to be known for groups to be compared; 0.5 where it is left out")
                @DecimalMin("0")
                @DecimalMax("1")
                @Nullable Double fewestDeclared,
        @Min(1) @Max(24) int needed,
        @Min(1) @Max(24) int of,
        @Schema(description = "The threshold in words, and whose rule it is")
                @NotBlank
                @Size(max = 1000)
                String thresholdStatement,
        @NotBlank @Size(max = 1000) String thresholdSetBy,
        @NotBlank @Size(max = 60) String accountablePost,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 1000) String> caveats,
        @NotBlank @Size(max = 4000) String reason) {
    private static final double LEVEL = 0.95;

    /** Values of a dimension that count, or all but these. */
    @Schema(name = "MonitoringConditionRequest")
    public record ConditionRequest(
            @NotBlank String dimension,
            boolean wanted,
            @NotEmpty @Size(max = 100) List<@NotBlank String> values) {
        Condition condition() {
            return new Condition(dimension, wanted, values);
        }
    }

    /** A population, by vintage and kind; or records, by what they meet. */
    @Schema(name = "MonitoringDenominatorRequest")
    public record DenominatorRequest(
            @Nullable Integer vintage,
            @Nullable PopulationKind populationKind,
            @Size(max = 20) @Nullable List<@Valid @NotNull ConditionRequest> where) {

        @Schema(hidden = true)
        @AssertTrue(message = "is vintage and populationKind, or where")
        public boolean isOneOfTwo() {
            return where == null
                    ? vintage != null && populationKind != null
                    : vintage == null && populationKind == null;
        }

        Denominator denominator() {
            return where == null && vintage != null && populationKind != null
                    ? new Denominator.OfPopulation(vintage, populationKind)
                    : new Denominator.OfRecords(
                            where == null
                                    ? List.of()
                                    : where.stream().map(ConditionRequest::condition).toList());
        }
    }

    @Schema(hidden = true)
    @AssertTrue(message = "of is at least needed")
    public boolean isPersistencePossible() {
        return needed <= of;
    }

    @Schema(hidden = true)
    @AssertTrue(
            message =
                    "comparator is a group for NAMED_GROUP, previous-month or year-before for PREVIOUS_PERIOD, and left out for any other")
    public boolean isComparatorNamed() {
        return comparatorKind == null
                || comparatorKind == Comparators.Kind.PREVIOUS_PERIOD
                || (comparatorKind == Comparators.Kind.NAMED_GROUP) == (comparator != null);
    }

    IndicatorDefinition definition() {
        var below = direction == Direction.LOWER_IS_ADVERSE;
        return new IndicatorDefinition(
                indicator,
                0,
                title,
                rateTitle,
                characteristic,
                dataset,
                datasetVersion,
                model,
                dimension,
                mapping,
                mappingVersion,
                classification,
                classificationVersion,
                merged == null ? Map.of() : merged,
                numerator.stream().map(ConditionRequest::condition).toList(),
                denominator.denominator(),
                per,
                LEVEL,
                comparatorKind,
                comparator == null ? IndicatorDefinition.together(comparatorKind) : comparator,
                direction,
                strata,
                alertGroups,
                alertUnits,
                new Threshold(
                        below ? null : Double.valueOf(limit),
                        below ? Double.valueOf(limit) : null,
                        gapOfPoints,
                        fewestEvents,
                        q,
                        mostUnknown,
                        fewestDeclared == null
                                ? Double.valueOf(Threshold.FEWEST_DECLARED)
                                : fewestDeclared,
                        thresholdStatement,
                        thresholdSetBy),
                new Persistence(needed, of),
                accountablePost,
                caveats);
    }
}
