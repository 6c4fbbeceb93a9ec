package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an action comes from.
 *
 * @param id of the mitigation, disparity, recommendation and so on
 * @param assessmentId of the assessment that a mitigation belongs to; null for others
 * @param assessmentVersion the version of it that committed the mitigation; null for others
 */
@Embeddable
public record Origin(
        @Column(name = "origin_type") @Enumerated(EnumType.STRING) OriginType type,
        @Column(name = "origin_id") String id,
        @Column(name = "origin_assessment_id") @Nullable String assessmentId,
        @Column(name = "origin_assessment_version") @Nullable Integer assessmentVersion) {

    public static Origin mitigation(String id, String assessmentId, int assessmentVersion) {
        return new Origin(OriginType.MITIGATION, id, assessmentId, assessmentVersion);
    }

    public static Origin of(OriginType type, String id) {
        return new Origin(type, id, null, null);
    }
}
