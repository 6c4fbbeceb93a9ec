package org.dueregard.actionplan.source.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.source.KnownScreenings;
import org.dueregard.actionplan.source.KnownSubject;
import org.dueregard.actionplan.source.KnownSubjects;
import org.dueregard.actionplan.source.SubjectState;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Subjects of due regard, as they are followed from eia-service: populations to be covered. */
@Path("/v1/known-subjects")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Followed from other services")
public class KnownSubjectResource {
    private final KnownSubjects subjects;
    private final KnownScreenings screenings;

    KnownSubjectResource(KnownSubjects subjects, KnownScreenings screenings) {
        this.subjects = subjects;
        this.screenings = screenings;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listKnownSubjects",
            summary = "Subjects in the order of their ids, of a kind or in a state")
    public Page<KnownSubjectView> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("state") @Nullable SubjectState state,
            @BeanParam PageRequest page) {
        return page.cut(
                subjects.page(kind, state, page.afterKey(), page.limit() + 1),
                KnownSubject::id,
                this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readKnownSubject", summary = "A subject")
    public KnownSubjectView read(@PathParam("id") String id) {
        return view(subjects.require(id));
    }

    private KnownSubjectView view(KnownSubject subject) {
        return KnownSubjectView.from(
                subject, screenings.findByIdOptional(subject.id()).orElse(null));
    }
}
