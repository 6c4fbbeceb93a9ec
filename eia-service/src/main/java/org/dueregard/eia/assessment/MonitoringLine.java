package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An indicator that is watched once the subject is adopted.
 *
 * @param dimensions by what it is broken down, such as codes of characteristics
 * @param source where its figures come from
 * @param frequency how often it is looked at, as an ISO 8601 period such as {@code P3M}
 */
@Embeddable
public record MonitoringLine(
        String indicatorId,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> dimensions,
        String source,
        String frequency,
        String accountablePost) {}
