package org.dueregard.actionplan.demand.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.demand.ProposingWithdrawal;
import org.dueregard.actionplan.demand.WithdrawalProposal;
import org.dueregard.actionplan.demand.WithdrawalProposals;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Actions whose assessment has ended, for the body that is asked about them. */
@Path("/v1/withdrawal-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Followed from other services")
public class WithdrawalProposalResource {
    private final WithdrawalProposals proposals;
    private final ProposingWithdrawal proposing;
    private final Actions actions;
    private final CurrentCaller caller;

    WithdrawalProposalResource(
            WithdrawalProposals proposals,
            ProposingWithdrawal proposing,
            Actions actions,
            CurrentCaller caller) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listWithdrawalProposals",
            summary = "Actions whose assessment has ended: of a body, decided or not")
    public Page<WithdrawalProposalView> list(
            @QueryParam("body") @Nullable String body,
            @QueryParam("action") @Nullable UUID action,
            @QueryParam("open") @Nullable Boolean open,
            @BeanParam PageRequest page) {
        return page.cut(
                proposals.page(
                        body, action, open, page.afterKey(UUID::fromString), page.limit() + 1),
                each -> each.id().toString(),
                this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "actionPlan_readWithdrawalProposal",
            summary = "An action whose assessment has ended")
    public RestResponse<WithdrawalProposalView> read(@PathParam("id") UUID id) {
        return answer(proposals.require(id));
    }

    @PUT
    @Path("/{id}/decision")
    @Operation(
            operationId = "actionPlan_decideWithdrawal",
            summary = "The body that is asked says whether the action is to be withdrawn")
    public RestResponse<WithdrawalProposalView> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecideWithdrawalRequest request) {
        return answer(
                proposing.decide(
                        id,
                        request.withdraw(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private RestResponse<WithdrawalProposalView> answer(WithdrawalProposal proposal) {
        return Answers.ok(view(proposal), proposal.version());
    }

    private WithdrawalProposalView view(WithdrawalProposal proposal) {
        return WithdrawalProposalView.from(proposal, actions.require(proposal.action()).state());
    }
}
