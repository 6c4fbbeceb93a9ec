package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the success measure stood when completion was asked for. */
@Embeddable
public record MeasureResult(
        @Column(name = "result_expected") @Nullable BigDecimal expected,
        @Column(name = "result_actual") @Nullable BigDecimal actual,
        @Column(name = "result_met") @Enumerated(EnumType.STRING) Met met) {

    /** Whether the measure was met. */
    public enum Met {
        YES,
        NO,
        NOT_COMPUTABLE,
        NO_TARGET
    }
}
