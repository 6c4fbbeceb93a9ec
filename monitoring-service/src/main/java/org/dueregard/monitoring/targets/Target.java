package org.dueregard.monitoring.targets;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A target. It never changes: another aim is another target. */
@Entity
@Immutable
@Table(name = "target")
public class Target {
    @Id private String target;
    private String indicator;
    private String title;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private @Nullable BigDecimal value;
    private @Nullable BigDecimal perYear;
    private @Nullable BigDecimal baselineValue;
    private @Nullable String baselinePeriod;
    private @Nullable String baselineSource;
    private @Nullable BigDecimal floor;
    private @Nullable BigDecimal tolerance;
    private @Nullable String measuredGroup;
    private @Nullable String measuredUnit;

    @Enumerated(EnumType.STRING)
    private @Nullable Every measuredEvery;

    private @Nullable String verifier;
    private @Nullable String confirmedBy;
    private String accountablePost;
    private String source;
    private Instant setAt;
    private String setBy;

    protected Target() {}

    Target(NewTarget asked, Person by, Instant at) {
        var aim = asked.aim();
        this.target = asked.target();
        this.indicator = asked.indicator();
        this.title = asked.title();
        this.kind = aim.kind();
        this.direction = aim.direction();
        this.value = aim.value();
        this.perYear = aim.perYear();
        if (aim.baseline() != null) {
            this.baselineValue = aim.baseline().value();
            this.baselinePeriod = aim.baseline().period();
            this.baselineSource = aim.baseline().source();
        }
        this.floor = aim.floor();
        this.tolerance = aim.tolerance();
        var measure = asked.measure();
        if (measure != null) {
            this.measuredGroup = measure.group();
            this.measuredUnit = measure.unit();
            this.measuredEvery = measure.every();
        }
        this.verifier = asked.verifier();
        this.confirmedBy = asked.confirmedBy();
        this.accountablePost = asked.accountablePost();
        this.source = asked.source();
        this.setBy = by.sub();
        this.setAt = at;
    }

    TargetFact wasSet() {
        return new TargetFact.Set(
                target, indicator, aim(), verifier, confirmedBy, accountablePost, setAt);
    }

    public Aim aim() {
        return new Aim(
                kind,
                direction,
                value,
                perYear,
                baselineValue == null
                        ? null
                        : new Aim.Baseline(
                                baselineValue,
                                Objects.requireNonNull(baselinePeriod),
                                Objects.requireNonNull(baselineSource)),
                floor,
                tolerance);
    }

    /** Of whom its values are; null where somebody tells them. */
    public @Nullable Measure measure() {
        return measuredGroup == null || measuredUnit == null || measuredEvery == null
                ? null
                : new Measure(measuredGroup, measuredUnit, measuredEvery);
    }

    public String target() {
        return target;
    }

    public String indicator() {
        return indicator;
    }

    public String title() {
        return title;
    }

    /** Who outside of the service verifies its values; null where nobody has to. */
    public @Nullable String verifier() {
        return verifier;
    }

    /** The target that has to become better too; null where nothing else has to. */
    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public String accountablePost() {
        return accountablePost;
    }

    public String source() {
        return source;
    }

    public Instant setAt() {
        return setAt;
    }

    public String setBy() {
        return setBy;
    }
}
