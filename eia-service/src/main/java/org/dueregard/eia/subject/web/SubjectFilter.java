package org.dueregard.eia.subject.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.dueregard.eia.subject.PublicationStatus;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectQuery;
import org.dueregard.eia.subject.SubjectState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for, as query parameters: a {@code @BeanParam}; all of it has to hold. */
public class SubjectFilter {
    @QueryParam("text")
    @Size(max = 200)
    @Parameter(description = "Words of title or purpose, in any form, or only begun")
    @Nullable String text;

    @QueryParam("accountablePost")
    @Nullable String accountablePost;

    @QueryParam("characteristic")
    @Parameter(
            description =
                    "Code of a characteristic that a panel found relevant or an assessment finds an"
                            + " impact on")
    @Nullable String characteristic;

    @QueryParam("state")
    @Nullable SubjectState state;

    @QueryParam("kind")
    @Nullable SubjectKind kind;

    @QueryParam("unit")
    @Nullable String unit;

    @QueryParam("businessArea")
    @Nullable String businessArea;

    @QueryParam("owningTeam")
    @Nullable String owningTeam;

    @QueryParam("publicationStatus")
    @Nullable PublicationStatus publicationStatus;

    @QueryParam("programme")
    @Nullable String programme;

    @QueryParam("programmeStrand")
    @Nullable String programmeStrand;

    @QueryParam("reference")
    @Nullable String reference;

    SubjectQuery toQuery() {
        return new SubjectQuery(
                text,
                accountablePost,
                characteristic,
                state,
                kind,
                unit,
                businessArea,
                owningTeam,
                publicationStatus,
                programme,
                programmeStrand,
                reference);
    }
}
