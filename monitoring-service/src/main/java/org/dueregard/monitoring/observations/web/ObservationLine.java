package org.dueregard.monitoring.observations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.monitoring.observations.Bound;
import org.dueregard.monitoring.observations.Citation;
import org.dueregard.monitoring.observations.Grouping;
import org.dueregard.monitoring.observations.NewObservation;
import org.dueregard.monitoring.observations.PrintedFigure;
import org.dueregard.monitoring.observations.Said;
import org.dueregard.monitoring.observations.Span;
import org.dueregard.monitoring.observations.StatedChange;
import org.dueregard.monitoring.units.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MonitoringObservationLine",
        description = "One line of a file of observations: what it says, or that it is withdrawn")
record ObservationLine(
        @Schema(description = "By which its source system knows it", examples = "OBS-119")
                @NotNull
                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
                String reference,
        @Schema(description = "1 where it is left out; a higher one corrects") @Min(1)
                @Nullable Long version,
        @Schema(description = "True takes it back; then nothing else is said")
                @Nullable Boolean withdrawn,
        @Valid @Nullable Content content) {

    @Schema(name = "MonitoringObservationContent")
    record Content(
            @NotNull FigureKind kind,
            @NotBlank @Size(max = 200) String measure,
            @Schema(description = "Among whom, as the source calls them") @Size(min = 1, max = 200)
                    @Nullable String population,
            @Schema(description = "One for each dimension; none where it is of everybody")
                    @Valid
                    @Size(max = 4)
                    @Nullable List<@NotNull Group> groups,
            @Schema(description = "The group that the source sets it against")
                    @Size(min = 1, max = 200)
                    @Nullable String comparator,
            @Schema(description = "FORCE where it is left out") @Size(min = 1, max = 60)
                    @Nullable String unit,
            @NotNull @Valid Period period,
            @NotNull @Valid Figure figure,
            @Valid @Nullable Change change,
            @Schema(
                            description =
                                    "Reference of the observation that it was worked out from; left"
                                            + " out where it is printed")
                    @Size(min = 1, max = 64)
                    @Nullable String derivedFrom,
            @Schema(description = "Whether a target is measured from it")
                    @Nullable Boolean baseline,
            @NotNull @Valid Source source,
            @Size(min = 1, max = 2000) @Nullable String note) {

        Said said() {
            return new Said(
                    kind,
                    measure,
                    population,
                    groups == null ? List.of() : groups.stream().map(Group::grouping).toList(),
                    comparator,
                    unit == null ? Unit.FORCE : unit,
                    new Span(period.from, period.to, period.printed),
                    new PrintedFigure(
                            figure.numerator,
                            figure.denominator,
                            figure.percent,
                            figure.value,
                            figure.measuredIn,
                            figure.bound == null ? Bound.EXACT : figure.bound,
                            figure.unknownBecause),
                    change == null ? null : new StatedChange(change.percent, change.since),
                    derivedFrom,
                    Boolean.TRUE.equals(baseline),
                    new Citation(source.document, source.place),
                    note);
        }
    }

    @Schema(name = "MonitoringObservationGroup")
    record Group(
            @Schema(examples = "ethnicity") @NotBlank @Size(max = 100) String dimension,
            @Schema(examples = "BME") @NotBlank @Size(max = 200) String group) {
        Grouping grouping() {
            return new Grouping(dimension, group);
        }
    }

    @Schema(name = "MonitoringObservationPeriod")
    record Period(
            @NotNull LocalDate from,
            @Schema(description = "The last day that belongs to it") @NotNull LocalDate to,
            @Schema(description = "As the source says it", examples = "2010/11")
                    @Size(min = 1, max = 100)
                    @Nullable String printed) {}

    @Schema(name = "MonitoringObservationFigure")
    record Figure(
            @PositiveOrZero @Nullable Long numerator,
            @PositiveOrZero @Nullable Long denominator,
            @Schema(
                            description =
                                    "As printed, as text: its decimals say how far it was rounded",
                            examples = "19.4")
                    @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,6})?")
                    @Nullable String percent,
            @Schema(description = "As printed, as text", examples = "7425")
                    @Pattern(regexp = "-?[0-9]{1,15}(\\.[0-9]{1,6})?")
                    @Nullable String value,
            @Schema(description = "What a value counts", examples = "cases")
                    @Size(min = 1, max = 60)
                    @Nullable String measuredIn,
            @Schema(description = "EXACT where it is left out") @Nullable Bound bound,
            @Schema(
                            description = "Why there is no number; not known is never zero",
                            examples = "no self-declaration data")
                    @Size(min = 1, max = 200)
                    @Nullable String unknownBecause) {}

    @Schema(name = "MonitoringObservationChange")
    record Change(
            @Schema(description = "Percent, as printed", examples = "-7")
                    @NotNull
                    @Pattern(regexp = "-?[0-9]{1,9}(\\.[0-9]{1,6})?")
                    String percent,
            @Schema(description = "Reference of the observation that it is a change from")
                    @NotNull
                    @Size(min = 1, max = 64)
                    String since) {}

    @Schema(name = "MonitoringObservationSource")
    record Source(
            @NotBlank @Size(max = 300) String document,
            @Schema(examples = "Table 1") @NotBlank @Size(max = 100) String place) {}

    boolean isWithdrawal() {
        return Boolean.TRUE.equals(withdrawn);
    }

    NewObservation given(long line) {
        return new NewObservation(
                line,
                reference,
                Objects.requireNonNullElse(version, 1L),
                content == null ? null : content.said());
    }
}
