package org.dueregard.actionplan.reminder.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.reminder.Preference;
import org.dueregard.actionplan.reminder.Preferences;
import org.dueregard.actionplan.reminder.Preferring;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which mails the caller wants; nobody says that for another. */
@Path("/v1/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Reminders")
public class PreferenceResource {
    private final Preferences preferences;
    private final Preferring preferring;
    private final CurrentCaller caller;

    PreferenceResource(Preferences preferences, Preferring preferring, CurrentCaller caller) {
        this.preferences = preferences;
        this.preferring = preferring;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_readNotificationPreferences",
            summary = "Which mails the caller wants; who has said nothing gets digests")
    public RestResponse<PreferenceJson> read() {
        var said = preferences.of(caller.get().person());
        return Answers.ok(
                new PreferenceJson(said.map(Preference::digests).orElse(true)),
                said.map(Preference::version).orElse(0L));
    }

    @PUT
    @Operation(
            operationId = "actionPlan_changeNotificationPreferences",
            summary = "Says which mails the caller wants")
    public RestResponse<PreferenceJson> change(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PreferenceJson request) {
        var preference =
                preferring.change(request.digests(), ExpectedVersion.of(ifMatch), caller.get());
        return Answers.ok(new PreferenceJson(preference.digests()), preference.version());
    }
}
