package org.dueregard.gateway.overview;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A difference between groups that is neither explained nor gone; without figures. */
@Schema(name = "GatewayOpenDisparity")
public record OpenDisparity(
        @Nullable String id,
        @Nullable String indicator,
        @Nullable String indicatorTitle,
        @Nullable String group,
        @Nullable String comparator,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String period,
        @Nullable String state,
        @Nullable String accountablePost,
        @Nullable LocalDate dueOn) {}
