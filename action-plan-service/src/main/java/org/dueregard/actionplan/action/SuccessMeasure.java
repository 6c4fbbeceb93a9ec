package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How it will be told that an action has worked: in words, by an indicator where one fits, and by
 * the figure that is to be reached where there is one.
 */
@Embeddable
public record SuccessMeasure(
        @Column(name = "success_measure") String text,
        @Column(name = "success_indicator") @Nullable String indicatorId,
        @Column(name = "success_target") @Nullable BigDecimal target) {

    public SuccessMeasure {
        // 80 and 80.0 are one figure, whichever way it comes back from the database.
        target = target == null ? null : plain(target);
    }

    public SuccessMeasure(String text, @Nullable String indicatorId) {
        this(text, indicatorId, null);
    }

    /** For the history: the words, and in brackets the indicator and the figure. */
    String words() {
        var by =
                Stream.of(indicatorId, target)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return by.isEmpty() ? text : text + " (" + by + ")";
    }

    /** Whether somebody can find out whether it was reached. */
    boolean isMeasurable() {
        return indicatorId != null || target != null;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
