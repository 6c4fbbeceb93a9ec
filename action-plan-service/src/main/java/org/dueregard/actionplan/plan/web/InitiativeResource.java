package org.dueregard.actionplan.plan.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.UUID;
import org.dueregard.actionplan.plan.Carrying;
import org.dueregard.actionplan.plan.Initiative;
import org.dueregard.actionplan.plan.InitiativeState;
import org.dueregard.actionplan.plan.Initiatives;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Forms;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The initiatives of a plan. */
@Path("/v1/plans/{code}/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Plans")
public class InitiativeResource {
    private final Plans plans;
    private final Initiatives initiatives;
    private final Carrying carrying;
    private final Forms forms;
    private final CurrentCaller caller;

    InitiativeResource(
            Plans plans,
            Initiatives initiatives,
            Carrying carrying,
            Forms forms,
            CurrentCaller caller) {
        this.plans = plans;
        this.initiatives = initiatives;
        this.carrying = carrying;
        this.forms = forms;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listInitiatives",
            summary = "Initiatives in the order of the plan, of a section or in a state")
    public Page<InitiativeView> list(
            @PathParam("code") String code,
            @QueryParam("section") @Nullable String section,
            @QueryParam("state") @Nullable InitiativeState state,
            @BeanParam PageRequest page) {
        var all =
                initiatives.of(plans.require(code)).stream()
                        .filter(each -> section == null || section.equals(each.section()))
                        .filter(each -> state == null || state == each.state())
                        .toList();
        var after = page.afterKey(Integer::valueOf);
        var first = after == null ? 0 : Math.clamp(after, 0, all.size());
        var rows = new ArrayList<Numbered>();
        for (var i = first; i < Math.min(all.size(), first + page.limit() + 1); i++) {
            rows.add(new Numbered(i + 1, all.get(i)));
        }
        return page.cut(
                rows,
                each -> Integer.toString(each.number()),
                each -> InitiativeView.from(each.initiative()));
    }

    private record Numbered(int number, Initiative initiative) {}

    @GET
    @Path("/{initiative}")
    @Operation(operationId = "actionPlan_readInitiative", summary = "An initiative")
    public RestResponse<InitiativeView> read(
            @PathParam("code") String code, @PathParam("initiative") UUID initiative) {
        return answer(initiatives.require(code, initiative));
    }

    @PUT
    @Path("/{initiative}")
    @Operation(
            operationId = "actionPlan_rewriteInitiative",
            summary = "Says an initiative anew; of a local plan its unit's lead alone")
    public RestResponse<InitiativeView> rewrite(
            @PathParam("code") String code,
            @PathParam("initiative") UUID initiative,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RewriteInitiativeRequest request) {
        return answer(
                carrying.rewrite(
                        code,
                        initiative,
                        request.text(),
                        request.externalImpact(),
                        request.internalImpact(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{initiative}/actions")
    @Operation(
            operationId = "actionPlan_planAction",
            summary = "Drafts an action that carries an initiative")
    public RestResponse<InitiativeView> plan(
            @PathParam("code") String code,
            @PathParam("initiative") UUID initiative,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull PlannedActionJson request) {
        return answer(
                carrying.plan(
                        code,
                        initiative,
                        forms.require(request).outline(),
                        request.assessed(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{initiative}/actions")
    @Operation(
            operationId = "actionPlan_linkAction",
            summary = "Lets an action that exists carry an initiative")
    public RestResponse<InitiativeView> link(
            @PathParam("code") String code,
            @PathParam("initiative") UUID initiative,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LinkActionRequest request) {
        return answer(
                carrying.link(
                        code,
                        initiative,
                        request.action(),
                        request.assessed(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{initiative}/same-as")
    @Operation(
            operationId = "actionPlan_linkInitiative",
            summary = "Links an initiative to the one that it repeats; both stay, and count once")
    public RestResponse<InitiativeView> repeat(
            @PathParam("code") String code,
            @PathParam("initiative") UUID initiative,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LinkInitiativeRequest request) {
        return answer(
                carrying.repeat(
                        code,
                        initiative,
                        request.sameAs(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{initiative}/gap-analyses")
    @Idempotent
    @Operation(
            operationId = "actionPlan_analyseGap",
            summary =
                    "The group that owns an initiative looks for a gap, and closes it or adds to it")
    @APIResponseSchema(value = InitiativeView.class, responseCode = "201")
    public RestResponse<InitiativeView> analyse(
            @PathParam("code") String code,
            @PathParam("initiative") UUID initiative,
            @NotNull GapAnalysisRequest request) {
        forms.require(request);
        var analysed =
                carrying.analyse(
                        code,
                        initiative,
                        request.gapFound(),
                        request.analysedOn(),
                        request.rationale(),
                        request.missing(),
                        caller.get());
        return Answers.created(
                "/v1/plans/" + code + "/initiatives/" + initiative,
                InitiativeView.from(analysed),
                analysed.version());
    }

    private static RestResponse<InitiativeView> answer(Initiative initiative) {
        return Answers.ok(InitiativeView.from(initiative), initiative.version());
    }
}
