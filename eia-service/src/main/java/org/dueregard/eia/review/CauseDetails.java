package org.dueregard.eia.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What monitoring said of a disparity when it was detected; empty for other causes. */
@Schema(name = "EiaCauseDetails")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CauseDetails(
        @Nullable String indicatorId,
        @Nullable List<String> dimensions,
        @Nullable String group,
        @Nullable String comparator,
        @Nullable String unit,
        @Nullable String period,
        @Nullable BigDecimal groupRate,
        @Nullable BigDecimal comparatorRate,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal gapPoints,
        @Nullable BigDecimal intervalLower,
        @Nullable BigDecimal intervalUpper,
        @Nullable String threshold,
        @Nullable String method,
        @Nullable String dataQuality,
        @Nullable Boolean smallNumber,
        @Nullable String sourceRef) {
    public static final CauseDetails NONE =
            new CauseDetails(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null);
}
