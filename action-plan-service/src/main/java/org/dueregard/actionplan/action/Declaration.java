package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A rating that the owner declares because it stands worse than its dates tell. */
@Embeddable
record Declaration(
        @Column(name = "declared_rating") @Enumerated(EnumType.STRING) Rating rating,
        @Column(name = "declared_reason") @Nullable String reason) {}
