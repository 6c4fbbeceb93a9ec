package org.dueregard.gateway.overview;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action that is not complete. */
@Schema(name = "GatewayOpenAction")
public record OpenAction(
        @Nullable String id,
        @Nullable String title,
        @Nullable String state,
        @Nullable String accountablePost,
        @Nullable String accountablePostTitle,
        @Nullable LocalDate dueDate,
        @Nullable String originType,
        @Nullable String rating) {}
