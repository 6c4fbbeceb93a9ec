package org.dueregard.eia.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Someone was asked.
 *
 * @param consultee the organisation, or null for who belongs to none
 * @param views what they said
 * @param response what came of it
 * @param fedBackOn when they were told
 * @param communities for whom they spoke, by name or by the code of a promise to consult
 * @param comments what each of them said, and what was done about it
 * @param closedOn when the consultation was closed; not before every comment has its answer
 */
@Embeddable
public record Engagement(
        UUID id,
        String ref,
        @Nullable String consultee,
        @Enumerated(EnumType.STRING) ConsulteeType consulteeType,
        String method,
        LocalDate heldOn,
        @Nullable Integer participants,
        String views,
        String response,
        @Nullable LocalDate fedBackOn,
        @JdbcTypeCode(SqlTypes.ARRAY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<String> communities,
        @JdbcTypeCode(SqlTypes.JSON) @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<ConsultationComment> comments,
        @Nullable LocalDate closedOn)
        implements Referred {}
