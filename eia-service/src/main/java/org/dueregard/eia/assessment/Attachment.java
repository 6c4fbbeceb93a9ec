package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a version. It is part of the signed content by its digest.
 *
 * @param evidence ref of the evidence that it supports, or null for none in particular
 */
@Embeddable
public record Attachment(
        UUID id,
        String name,
        String mediaType,
        int size,
        String sha256,
        @Nullable String description,
        @Nullable String evidence) {}
