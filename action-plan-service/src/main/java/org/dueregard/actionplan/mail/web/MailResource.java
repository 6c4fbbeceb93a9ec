package org.dueregard.actionplan.mail.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.mail.Dispatching;
import org.dueregard.actionplan.mail.Mail;
import org.dueregard.actionplan.mail.MailState;
import org.dueregard.actionplan.mail.Mails;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Letters that wait or were refused, without addresses and words. */
@Path("/v1/operations/mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {
    /** One letter. */
    public record MailView(
            UUID id,
            String key,
            MailState state,
            int tries,
            @Nullable String lastFault,
            Instant queuedAt,
            @Nullable Instant nextTryAt) {
        static MailView from(Mail mail) {
            return new MailView(
                    mail.id(),
                    mail.key(),
                    mail.state(),
                    mail.tries(),
                    mail.lastFault(),
                    mail.queuedAt(),
                    mail.nextTryAt());
        }
    }

    private final Mails mails;
    private final Dispatching dispatching;
    private final CurrentCaller caller;

    MailResource(Mails mails, Dispatching dispatching, CurrentCaller caller) {
        this.mails = mails;
        this.dispatching = dispatching;
        this.caller = caller;
    }

    /** Letters in a state, the oldest first. */
    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public Page<MailView> list(
            @QueryParam("state") @DefaultValue("REFUSED") MailState state,
            @BeanParam PageRequest page) {
        return page.cut(
                mails.page(state, page.afterKey(UUID::fromString), page.limit() + 1),
                mail -> mail.id().toString(),
                MailView::from);
    }

    /** Lets a letter that was refused try again. */
    @POST
    @Path("/{id}/attempt")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public void tryAgain(@PathParam("id") UUID id) {
        dispatching.tryAgain(id, caller.get());
    }
}
