package org.dueregard.actionplan.programme;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a milestone is expected to have come on a day, and how far it had.
 *
 * @param actual null until a stocktake has said it
 */
@Embeddable
public record TrajectoryPoint(LocalDate day, BigDecimal expected, @Nullable BigDecimal actual) {}
