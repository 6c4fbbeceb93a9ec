package org.dueregard.eia.subject;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a subject when it is registered.
 *
 * @param programmeStrand the strand of a programme that it belongs to; membership makes an
 *     assessment compulsory
 * @param withholdingReason why nothing of it is published, or null where it may be
 */
public record Particulars(
        SubjectKind kind,
        String title,
        String purpose,
        String accountablePost,
        @Nullable String businessArea,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String programmeStrand,
        ProtectiveMarking protectiveMarking,
        boolean publicationWithheld,
        @Nullable String withholdingReason) {}
