package org.dueregard.monitoring.indicators.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.charts.SvgChart;
import org.dueregard.monitoring.dipsamples.FlagReliance;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.tables.web.TableAnswers;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorResource {
    private static final String EVERY_UNIT = "*";

    private final Indicators indicators;
    private final Analysing analysing;
    private final Periods periods;
    private final Policies policies;
    private final Units units;
    private final FlagReliance reliance;
    private final CurrentCaller caller;

    IndicatorResource(
            Indicators indicators,
            Analysing analysing,
            Periods periods,
            Policies policies,
            Units units,
            FlagReliance reliance,
            CurrentCaller caller) {
        this.indicators = indicators;
        this.analysing = analysing;
        this.periods = periods;
        this.policies = policies;
        this.units = units;
        this.reliance = reliance;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "monitoring_listIndicators", summary = "What is watched")
    public Page<IndicatorView> list(@BeanParam PageRequest page) {
        return Lists.page(indicators.all(), page, IndicatorDefinition::indicator, this::view);
    }

    @GET
    @Path("/{indicator}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getIndicator",
            summary = "The definition of an indicator, and the assessments that rely on it")
    public IndicatorView get(@PathParam("indicator") String indicator) {
        return view(indicators.require(indicator));
    }

    @GET
    @Path("/{indicator}/versions")
    @Authenticated
    @Operation(
            operationId = "monitoring_listIndicatorVersions",
            summary = "Every version of an indicator; one that was used never changes")
    public Page<IndicatorView> versions(
            @PathParam("indicator") String indicator, @BeanParam PageRequest page) {
        return page.cutWhole(
                indicators.versions(indicator),
                IndicatorDefinition::version,
                Integer::valueOf,
                this::view);
    }

    @GET
    @Path("/{indicator}/versions/{version}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getIndicatorVersion",
            summary = "An indicator as it was defined in a version")
    public IndicatorView version(
            @PathParam("indicator") String indicator, @PathParam("version") int version) {
        return view(indicators.require(indicator, version));
    }

    @GET
    @Path("/{indicator}/results")
    @Produces({MediaType.APPLICATION_JSON, SvgChart.MEDIA_TYPE})
    @Authenticated
    @Operation(
            operationId = "monitoring_getResults",
            summary =
                    "Counts, rates, ratios and intervals of a month; small numbers are hidden from all but analysts",
            description = "As a picture the first of the units: its groups with their intervals.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ResultsView.class)),
                @Content(
                        mediaType = SvgChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING))
            })
    public Response results(
            @PathParam("indicator") String indicator,
            @Parameter(
                            description = "A month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("period")
                    @NotNull
                    YearMonth period,
            @Parameter(description = "FORCE, the code of a borough, or * for every unit")
                    @QueryParam("unit")
                    @DefaultValue(Unit.FORCE)
                    String unit,
            @Parameter(description = "A version of the definition; without one the present")
                    @QueryParam("version")
                    @Nullable Integer version,
            @Parameter(description = "Of a picture: the rates, or the ratios on the log scale")
                    @QueryParam("measure")
                    @DefaultValue("RATE")
                    PicturedMeasure measure,
            @Context Request request) {
        var definition =
                version == null
                        ? indicators.require(indicator)
                        : indicators.require(indicator, version);
        var shown = unit.equals(EVERY_UNIT) ? null : units.require(unit).code();
        var month = periods.require(definition.dataset(), period);
        var table = analysing.tabulate(definition, period);
        var entitled = caller.get().has(Roles.ANALYST);
        var view =
                ResultsView.from(
                        definition,
                        month,
                        table,
                        shown == null ? table.units() : List.of(shown),
                        entitled ? Suppression.none() : table.suppression(),
                        !entitled,
                        reliance.of(definition.indicator(), period, period),
                        code -> units.require(code).name(),
                        analysing.groups(definition)::nameOf);
        return TableAnswers.answerOrPicture(
                request,
                view,
                () ->
                        measure == PicturedMeasure.RATE
                                ? ResultsChart.ofRates(view)
                                : ResultsChart.ofRatios(view));
    }

    private IndicatorView view(IndicatorDefinition definition) {
        return IndicatorView.from(definition, policies.links(definition.indicator()));
    }
}
