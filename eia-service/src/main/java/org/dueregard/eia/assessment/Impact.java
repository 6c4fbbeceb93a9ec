package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.characteristic.Limb;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the subject does to people of a characteristic, under limbs of the duty.
 *
 * @param community whom exactly, where it is not everyone of the characteristic
 * @param treatment what a negative impact would be in law
 * @param reason why this answer; a reason is also needed for no impact
 * @param evidence refs of the evidence that it rests on
 * @param justification why a negative impact without mitigation is justified
 */
@Embeddable
public record Impact(
        UUID id,
        String ref,
        String characteristic,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<Limb> limbs,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<People> people,
        @Nullable String community,
        @Enumerated(EnumType.STRING) Direction direction,
        @Enumerated(EnumType.STRING) Treatment treatment,
        String reason,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> evidence,
        @Nullable Integer inherentLikelihood,
        @Nullable Integer inherentSeverity,
        @Nullable Integer residualLikelihood,
        @Nullable Integer residualSeverity,
        @Nullable String justification)
        implements Referred {

    /** Whether it harms, alone or beside a benefit. */
    boolean adverse() {
        return direction == Direction.NEGATIVE || direction == Direction.BOTH;
    }

    boolean scored() {
        return inherentLikelihood != null
                && inherentSeverity != null
                && residualLikelihood != null
                && residualSeverity != null;
    }

    /** Residual likelihood × severity, 1 to 25; the highest where it is not scored. */
    int residualScore() {
        return residualLikelihood == null || residualSeverity == null
                ? 25
                : residualLikelihood * residualSeverity;
    }
}
