package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.community.CommunityEvents;
import org.dueregard.eia.community.ConsultationCommitments;

/** Gathers what a draft is held against. */
@ApplicationScoped
public class Yardsticks {
    private final Catalogues catalogues;
    private final CommunityEvents events;
    private final ConsultationCommitments commitments;

    public Yardsticks(
            Catalogues catalogues, CommunityEvents events, ConsultationCommitments commitments) {
        this.catalogues = catalogues;
        this.events = events;
        this.commitments = commitments;
    }

    public Yardstick forPresentVersionOf(Assessment assessment) {
        var version = assessment.current();
        var citations =
                version.content().evidence().stream()
                        .filter(item -> item.type() == EvidenceType.COMMUNITY_FINDING)
                        .map(Evidence::citation)
                        .filter(Objects::nonNull)
                        .toList();
        return new Yardstick(
                catalogues.require(version.catalogue()),
                events.cited(citations),
                events.named(citations),
                commitments.promises());
    }
}
