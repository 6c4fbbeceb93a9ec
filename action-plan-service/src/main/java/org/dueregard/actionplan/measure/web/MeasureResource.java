package org.dueregard.actionplan.measure.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.measure.Measure;
import org.dueregard.actionplan.measure.MeasureFilter;
import org.dueregard.actionplan.measure.Measures;
import org.dueregard.actionplan.measure.Measuring;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Success measures. */
@Path("/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Measures")
public class MeasureResource {
    private final Measures measures;
    private final Measuring measuring;
    private final MeasureViews views;
    private final CurrentCaller caller;

    MeasureResource(
            Measures measures, Measuring measuring, MeasureViews views, CurrentCaller caller) {
        this.measures = measures;
        this.measuring = measuring;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_setMeasure",
            summary = "Sets a success measure of a strategy with its target")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201")
    public RestResponse<MeasureView> set(@Valid @NotNull SetMeasureRequest request) {
        return created(measuring.set(request.asked(), caller.get()));
    }

    @GET
    @Operation(
            operationId = "actionPlan_listMeasures",
            summary =
                    "Measures in the order of their codes: of a strategy, on an indicator, for the centre or a unit; each names who answers for it")
    public Page<MeasureView> list(
            @QueryParam("strategy") @Nullable String strategy,
            @QueryParam("objective") @Nullable String objective,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("scope") @Parameter(description = "CENTRE, or a unit")
                    @Nullable String scope,
            @BeanParam PageRequest page) {
        var centre = MeasureView.CENTRE.equals(scope);
        return page.cut(
                measures.page(
                        new MeasureFilter(
                                strategy, objective, indicator, centre ? null : scope, centre),
                        page.afterKey(),
                        page.limit() + 1),
                Measure::code,
                views::view);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "actionPlan_readMeasure", summary = "A measure")
    public RestResponse<MeasureView> read(@PathParam("code") String code) {
        return views.answer(measures.require(code));
    }

    @POST
    @Path("/{code}/values")
    @Idempotent
    @Operation(
            operationId = "actionPlan_recordMeasureValue",
            summary = "Records what was reached in a quarter; the last one for a quarter counts")
    @APIResponseSchema(value = MeasureValueView.class, responseCode = "201")
    public RestResponse<MeasureValueView> record(
            @PathParam("code") String code, @Valid @NotNull RecordValueRequest request) {
        var recorded = measuring.record(code, request.asked(), caller.get());
        return Answers.created(
                "/v1/measures/" + code + "/values",
                MeasureValueView.from(recorded.value()),
                recorded.measure().version());
    }

    @GET
    @Path("/{code}/values")
    @Operation(
            operationId = "actionPlan_listMeasureValues",
            summary = "Every value in the order in which they were recorded")
    public Page<MeasureValueView> values(
            @PathParam("code") String code, @BeanParam PageRequest page) {
        var after = page.afterKey(Integer::valueOf);
        var rows =
                measures.require(code).values().stream()
                        .filter(each -> after == null || each.number() > after)
                        .limit(page.limit() + 1L)
                        .toList();
        return page.cut(rows, each -> Integer.toString(each.number()), MeasureValueView::from);
    }

    @POST
    @Path("/{code}/verifications")
    @Idempotent
    @Operation(
            operationId = "actionPlan_verifyMeasure",
            summary = "A member of the advisory group verifies the value of a quarter")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201")
    public RestResponse<MeasureView> verify(
            @PathParam("code") String code, @Valid @NotNull VerifyRequest request) {
        return created(
                measuring.verify(
                        code,
                        Quarter.parse(request.quarter()),
                        request.post(),
                        request.statement(),
                        caller.get()));
    }

    @POST
    @Path("/{code}/accreditations")
    @Idempotent
    @Operation(
            operationId = "actionPlan_accredit",
            summary = "Records the recognition of somebody else, with what shows it")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201")
    public RestResponse<MeasureView> accredit(
            @PathParam("code") String code, @Valid @NotNull AccreditRequest request) {
        return created(measuring.accredit(code, request.asked(), caller.get()));
    }

    @POST
    @Path("/{code}/achievement")
    @RolesAllowed(Roles.BODY_CHAIR)
    @Operation(
            operationId = "actionPlan_achieveMeasure",
            summary = "The board that a measure belongs to says that it is achieved")
    public RestResponse<MeasureView> achieve(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return views.answer(
                measuring.achieve(
                        code, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private RestResponse<MeasureView> created(Measure measure) {
        return Answers.created(
                "/v1/measures/" + measure.code(), views.view(measure), measure.version());
    }
}
