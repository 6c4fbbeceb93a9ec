package org.dueregard.actionplan.programme.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.programme.Reconciled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name that a document uses, beside the official list of strands. */
@Schema(name = "ActionPlanHighlightedName")
record HighlightedNameView(
        UUID id,
        String name,
        String source,
        @Nullable String strand,
        @Nullable String strandName,
        Reconciled.Basis basis,
        @Nullable String reason,
        @Nullable LocalDate decidedOn) {
    static HighlightedNameView from(Reconciled reconciled) {
        var highlighted = reconciled.highlighted();
        var strand = reconciled.strand();
        return new HighlightedNameView(
                highlighted.id(),
                highlighted.name(),
                highlighted.source(),
                strand == null ? null : strand.code(),
                strand == null ? null : strand.name(),
                reconciled.basis(),
                highlighted.reason(),
                highlighted.decidedOn());
    }
}
