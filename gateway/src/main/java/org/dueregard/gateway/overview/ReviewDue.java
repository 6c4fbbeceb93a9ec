package org.dueregard.gateway.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment that has to be looked at again. */
@Schema(name = "GatewayReviewDue")
public record ReviewDue(
        @Nullable String assessmentId,
        @Nullable String subjectTitle,
        @Nullable List<String> causes,
        @Nullable LocalDate dueOn,
        @Nullable String accountablePost) {}
