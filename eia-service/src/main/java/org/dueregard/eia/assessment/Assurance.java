package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an assurer found; earlier ones stay beside later ones. */
@Embeddable
public record Assurance(
        String assurer,
        @Enumerated(EnumType.STRING) AssuranceResult result,
        @Nullable String note,
        int checklistNumber,
        @JdbcTypeCode(SqlTypes.JSON) List<ChecklistAnswer> checklist,
        @JdbcTypeCode(SqlTypes.JSON) List<Comment> comments,
        Instant at) {}
