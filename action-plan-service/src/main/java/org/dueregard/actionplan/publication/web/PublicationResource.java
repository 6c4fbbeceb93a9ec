package org.dueregard.actionplan.publication.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.publication.PublicationDuties;
import org.dueregard.actionplan.publication.PublicationFilter;
import org.dueregard.actionplan.publication.Publications;
import org.dueregard.actionplan.publication.Resting;
import org.dueregard.actionplan.source.KnownSubjects;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other services have published, and the actions for which it counts. */
@Path("/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Followed from other services")
public class PublicationResource {
    private final Publications publications;
    private final PublicationDuties duties;
    private final KnownSubjects subjects;
    private final Resting resting;
    private final CurrentCaller caller;

    PublicationResource(
            Publications publications,
            PublicationDuties duties,
            KnownSubjects subjects,
            Resting resting,
            CurrentCaller caller) {
        this.publications = publications;
        this.duties = duties;
        this.subjects = subjects;
        this.resting = resting;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listPublications",
            summary = "Published assessments and monitoring reports, the earliest first")
    public Page<PublicationView> list(
            @BeanParam PublicationQuery query, @BeanParam PageRequest page) {
        return page(query.filter(), page);
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "actionPlan_readPublicationCoverage",
            summary = "Of how many policies a monitoring report was published in a time")
    public PublicationCoverageView coverage(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("until") @NotNull LocalDate until) {
        return new PublicationCoverageView(
                from,
                until,
                publications.policiesReported(
                        LondonDay.start(from), LondonDay.start(until.plusDays(1))),
                subjects.population(KnownSubjects.POLICY));
    }

    @PUT
    @Path("/evidence/{action}")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_restOnPublications",
            summary = "Lets publications of a kind count as evidence for a scheme's action")
    public RestingView rest(@PathParam("action") UUID action, @Valid @NotNull RestRequest request) {
        return RestingView.from(
                resting.rest(action, request.kind(), request.since(), caller.get()));
    }

    @GET
    @Path("/evidence/{action}")
    @Operation(
            operationId = "actionPlan_listPublicationEvidence",
            summary = "The publications that count as evidence for an action, the earliest first")
    public Page<PublicationView> evidence(
            @PathParam("action") UUID action, @BeanParam PageRequest page) {
        var duty = duties.require(action);
        return page(
                new PublicationFilter(duty.kind(), null, null, LondonDay.start(duty.since()), null),
                page);
    }

    private Page<PublicationView> page(PublicationFilter filter, PageRequest page) {
        var after = page.afterKey(Place::parse);
        return page.cut(
                publications.page(
                        filter,
                        after == null ? null : after.at(),
                        after == null ? null : after.id(),
                        page.limit() + 1),
                each -> new Place(each.publishedAt(), each.id()).key(),
                PublicationView::from);
    }

    /** Where a page ended. */
    private record Place(Instant at, String id) {
        static Place parse(String key) {
            var space = key.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("no place");
            }
            return new Place(Instant.parse(key.substring(0, space)), key.substring(space + 1));
        }

        String key() {
            return at + " " + id;
        }
    }
}
