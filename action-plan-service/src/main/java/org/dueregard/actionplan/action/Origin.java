package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an action comes from.
 *
 * @param id of the mitigation, disparity, recommendation and so on
 * @param assessmentId of the assessment that a mitigation belongs to; null for others
 * @param assessmentVersion the version of it that committed the mitigation; null for others
 * @param periodFrom the first day that interviews, a survey or the like are about; null where none
 *     is said
 * @param periodTo the last day of them; null where none is said
 */
@Embeddable
public record Origin(
        @Column(name = "origin_type") @Enumerated(EnumType.STRING) OriginType type,
        @Column(name = "origin_id") String id,
        @Column(name = "origin_assessment_id") @Nullable String assessmentId,
        @Column(name = "origin_assessment_version") @Nullable Integer assessmentVersion,
        @Column(name = "origin_period_from") @Nullable LocalDate periodFrom,
        @Column(name = "origin_period_to") @Nullable LocalDate periodTo) {

    public static Origin mitigation(String id, String assessmentId, int assessmentVersion) {
        return new Origin(OriginType.MITIGATION, id, assessmentId, assessmentVersion, null, null);
    }

    public static Origin of(OriginType type, String id) {
        return of(type, id, null);
    }

    public static Origin of(OriginType type, String id, @Nullable OriginPeriod period) {
        return new Origin(
                type,
                id,
                null,
                null,
                period == null ? null : period.from(),
                period == null ? null : period.to());
    }

    /** What interviews, a survey or the like are about; null where none is said. */
    public @Nullable OriginPeriod period() {
        return periodFrom == null || periodTo == null
                ? null
                : new OriginPeriod(periodFrom, periodTo);
    }
}
