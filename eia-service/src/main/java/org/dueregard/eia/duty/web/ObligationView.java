package org.dueregard.eia.duty.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.duty.Obligation;
import org.dueregard.eia.duty.ObligationEvidence;
import org.dueregard.eia.duty.ObligationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaObligation")
public record ObligationView(
        UUID id,
        String duty,
        String title,
        @Nullable String ownerPost,
        ObligationStatus status,
        List<EvidenceView> evidence,
        Instant changedAt) {

    @Schema(name = "EiaObligationEvidence")
    public record EvidenceView(String title, String url, Instant recordedAt) {
        static EvidenceView from(ObligationEvidence evidence) {
            return new EvidenceView(evidence.title(), evidence.url(), evidence.recordedAt());
        }
    }

    static ObligationView from(Obligation obligation) {
        return new ObligationView(
                obligation.id(),
                obligation.duty(),
                obligation.title(),
                obligation.ownerPost(),
                obligation.status(),
                obligation.evidence().stream().map(EvidenceView::from).toList(),
                obligation.changedAt());
    }
}
