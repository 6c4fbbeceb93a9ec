package org.dueregard.actionplan.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How many were required to be trained, and how many had been, as at a day; it never changes. */
@Entity
@Immutable
@Table(name = "training_figure")
public class TrainingFigure {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id private UUID id;
    private LocalDate asAt;
    private long required;
    private long trained;
    private Instant recordedAt;

    protected TrainingFigure() {}

    TrainingFigure(LocalDate asAt, long required, long trained, Instant at) {
        this.id = Ids.next();
        this.asAt = asAt;
        this.required = required;
        this.trained = trained;
        this.recordedAt = at;
    }

    /** To one decimal; null where nobody is required to be trained. */
    public @Nullable BigDecimal percent() {
        return required == 0
                ? null
                : BigDecimal.valueOf(trained)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(required), 1, RoundingMode.HALF_UP);
    }

    public LocalDate asAt() {
        return asAt;
    }

    public long required() {
        return required;
    }

    public long trained() {
        return trained;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
