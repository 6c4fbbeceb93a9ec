package org.dueregard.eia.adoption;

import jakarta.persistence.Embeddable;

/**
 * What a decision-maker had regard to when something could not wait; one sentence or more for each
 * limb of the general duty.
 *
 * @param whyUrgent why it cannot wait for the assessment
 */
@Embeddable
public record DueRegardNote(
        String whyUrgent,
        String eliminateDiscrimination,
        String advanceEquality,
        String fosterGoodRelations) {}
