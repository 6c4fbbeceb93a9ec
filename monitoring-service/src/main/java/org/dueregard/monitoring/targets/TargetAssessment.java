package org.dueregard.monitoring.targets;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What came of a target in a period. The highest revision counts, and none of them changes. */
@Entity
@Immutable
@Table(name = "target_assessment")
public class TargetAssessment {
    @Id private UUID id;
    private String target;
    private String period;
    private int revision;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal comparator;
    private @Nullable BigDecimal highest;
    private @Nullable BigDecimal priorValue;
    private @Nullable BigDecimal expected;
    private @Nullable BigDecimal actual;

    @Enumerated(EnumType.STRING)
    private Met met;

    private String why;
    private String source;
    private @Nullable String verifiedBy;
    private Instant assessedAt;
    private String assessedBy;

    protected TargetAssessment() {}

    TargetAssessment(
            Target target,
            NewAssessment asked,
            @Nullable BigDecimal prior,
            int revision,
            Person by,
            Instant at) {
        var verdict =
                target.aim()
                        .judge(
                                new Aim.Measured(
                                        TargetPeriod.of(asked.period()),
                                        asked.value(),
                                        asked.comparator(),
                                        asked.highest(),
                                        prior));
        this.id = Ids.next();
        this.target = target.target();
        this.period = asked.period();
        this.revision = revision;
        this.value = asked.value();
        this.comparator = asked.comparator();
        this.highest = asked.highest();
        this.priorValue = prior;
        this.expected = verdict.expected();
        this.actual = verdict.actual();
        this.met = verdict.met();
        this.why = verdict.why();
        this.source = asked.source();
        this.verifiedBy = asked.verifiedBy();
        this.assessedBy = by.sub();
        this.assessedAt = at;
    }

    TargetFact assessed(Target of) {
        return new TargetFact.Assessed(
                id,
                target,
                of.indicator(),
                period,
                revision,
                of.aim().kind().basis(of.aim().direction()),
                expected,
                actual,
                met,
                verifiedBy,
                value,
                priorValue,
                of.aim().direction(),
                assessedAt);
    }

    /** Whether the same values were assessed. */
    boolean isSameAs(NewAssessment asked) {
        return isSame(value, asked.value())
                && isSame(comparator, asked.comparator())
                && isSame(highest, asked.highest());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    public UUID id() {
        return id;
    }

    public String target() {
        return target;
    }

    public String period() {
        return period;
    }

    /** From 1; it grows when a period is assessed again. */
    public int revision() {
        return revision;
    }

    public @Nullable BigDecimal value() {
        return value;
    }

    public @Nullable BigDecimal comparator() {
        return comparator;
    }

    public @Nullable BigDecimal highest() {
        return highest;
    }

    public @Nullable BigDecimal priorValue() {
        return priorValue;
    }

    public @Nullable BigDecimal expected() {
        return expected;
    }

    public @Nullable BigDecimal actual() {
        return actual;
    }

    public Met met() {
        return met;
    }

    public String why() {
        return why;
    }

    public String source() {
        return source;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }

    public String assessedBy() {
        return assessedBy;
    }
}
