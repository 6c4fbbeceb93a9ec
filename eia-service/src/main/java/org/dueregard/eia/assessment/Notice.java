package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Something that came to light while no version was in force: a draft must cite it as evidence. */
@Embeddable
public record Notice(
        @Enumerated(EnumType.STRING) CauseKind kind, String ref, String summary, Instant notedAt) {}
