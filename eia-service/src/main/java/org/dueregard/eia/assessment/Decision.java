package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a decision-maker decided, bound to the digest of what they read. */
@Embeddable
public record Decision(
        String decisionMaker,
        @Nullable String decisionPost,
        @Enumerated(EnumType.STRING) DecisionOutcome outcome,
        @Enumerated(EnumType.STRING) Band band,
        String reason,
        String contentSha256,
        @Nullable @JdbcTypeCode(SqlTypes.JSON) Justification justification,
        @JdbcTypeCode(SqlTypes.JSON) List<UnplacedMitigation> unplaced,
        @JdbcTypeCode(SqlTypes.JSON) List<Comment> comments,
        Instant at) {}
