package org.dueregard.eia.monitoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the target of an indicator came out in one period. */
@Entity
public class TargetAssessment {
    @EmbeddedId private Key key;
    @Version private long version;
    @Embedded private Result result;
    private Instant toldAt;

    protected TargetAssessment() {}

    TargetAssessment(Key key, Result result, Instant at) {
        this.key = key;
        become(result, at);
    }

    /** Which target, in which period. */
    @Embeddable
    public record Key(String targetId, String period) implements Serializable {}

    /**
     * What came out.
     *
     * @param expected null where no target is set
     * @param actual null where it cannot be computed
     * @param verifiedBy who has verified it, where that is somebody outside of the service
     */
    @Embeddable
    public record Result(
            String indicatorId,
            @Enumerated(EnumType.STRING) TargetBasis basis,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual,
            @Enumerated(EnumType.STRING) TargetMet met,
            @Nullable String verifiedBy,
            @Nullable BigDecimal value,
            @Nullable BigDecimal priorValue,
            @Nullable @Enumerated(EnumType.STRING) BetterDirection direction) {}

    /** It was told anew, such as when somebody has verified it. */
    final void become(Result said, Instant at) {
        result = said;
        toldAt = at;
    }

    public Key key() {
        return key;
    }

    public Result result() {
        return result;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
