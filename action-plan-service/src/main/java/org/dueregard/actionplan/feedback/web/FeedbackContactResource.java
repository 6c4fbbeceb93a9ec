package org.dueregard.actionplan.feedback.web;

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
import java.util.UUID;
import org.dueregard.actionplan.feedback.Consenting;
import org.dueregard.actionplan.feedback.ContactState;
import org.dueregard.actionplan.feedback.FeedbackContact;
import org.dueregard.actionplan.feedback.FeedbackContacts;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** People who gave feedback, and whether they may be written to. */
@Path("/v1/feedback-contacts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME_OFFICE)
@Tag(name = "Feedback")
public class FeedbackContactResource {
    private final FeedbackContacts contacts;
    private final Consenting consenting;
    private final CurrentCaller caller;

    FeedbackContactResource(
            FeedbackContacts contacts, Consenting consenting, CurrentCaller caller) {
        this.contacts = contacts;
        this.consenting = consenting;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_registerFeedbackContact",
            summary = "Registers somebody who gave feedback and consents to be written to")
    @APIResponseSchema(value = FeedbackContactView.class, responseCode = "201")
    public RestResponse<FeedbackContactView> register(
            @Valid @NotNull RegisterContactRequest request) {
        var contact = consenting.register(request.asked(), caller.get());
        return Answers.created(
                "/v1/feedback-contacts/" + contact.id(),
                FeedbackContactView.from(contact),
                contact.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listFeedbackContacts",
            summary = "Those who gave feedback, all or in a state")
    public Page<FeedbackContactView> list(
            @QueryParam("state") @Nullable ContactState state, @BeanParam PageRequest page) {
        return page.cut(
                contacts.page(state, page.afterKey(UUID::fromString), page.limit() + 1),
                each -> each.id().toString(),
                FeedbackContactView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "actionPlan_readFeedbackContact",
            summary = "Somebody who gave feedback")
    public RestResponse<FeedbackContactView> read(@PathParam("id") UUID id) {
        return answer(contacts.require(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "actionPlan_withdrawConsent",
            summary = "They withdraw their consent; copies that wait are called off")
    public RestResponse<FeedbackContactView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consenting.withdraw(id, ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/consent")
    @Operation(operationId = "actionPlan_consentAgain", summary = "They consent again")
    public RestResponse<FeedbackContactView> consent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consenting.consent(id, ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/erasure")
    @Operation(
            operationId = "actionPlan_eraseFeedbackContact",
            summary = "Erases who it is, for good; copies that wait are called off")
    public RestResponse<FeedbackContactView> erase(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(consenting.erase(id, ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<FeedbackContactView> answer(FeedbackContact contact) {
        return Answers.ok(FeedbackContactView.from(contact), contact.version());
    }
}
