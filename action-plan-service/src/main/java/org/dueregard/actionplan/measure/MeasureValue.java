package org.dueregard.actionplan.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.Quarter;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was reached in a quarter. It never changes: what is recorded later for a quarter counts. */
@Entity
@Immutable
@Table(name = "measure_value")
public class MeasureValue {
    @Id private UUID id;
    private int number;

    @Column(name = "quarter")
    private LocalDate firstDay;

    @Column(name = "\"value\"")
    private BigDecimal reached;

    private LocalDate asAt;
    private String source;
    private @Nullable BigDecimal expected;

    @Enumerated(EnumType.STRING)
    private @Nullable TargetMet met;

    private @Nullable String verifiedBy;
    private String recordedBy;
    private Instant recordedAt;

    protected MeasureValue() {}

    MeasureValue(int number, NewValue asked, Person by, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.firstDay = asked.quarter().firstDay();
        this.reached = asked.value();
        this.asAt = asked.asAt();
        this.source = asked.source();
        this.expected = asked.expected();
        this.met = asked.met();
        this.verifiedBy = asked.verifiedBy();
        this.recordedBy = by.sub();
        this.recordedAt = at;
    }

    /** Whether it says the same as what is told now. */
    boolean says(NewValue told) {
        return quarter().equals(told.quarter())
                && reached.compareTo(told.value()) == 0
                && met == told.met()
                && Objects.equals(verifiedBy, told.verifiedBy());
    }

    /** As the audit keeps it. */
    public record State(
            Quarter quarter,
            BigDecimal value,
            LocalDate asAt,
            String source,
            @Nullable TargetMet met,
            @Nullable String verifiedBy) {}

    State state() {
        return new State(quarter(), reached, asAt, source, met, verifiedBy);
    }

    public UUID id() {
        return id;
    }

    /** Its place among the values of the measure, in the order in which they were recorded. */
    public int number() {
        return number;
    }

    public Quarter quarter() {
        return Quarter.of(firstDay);
    }

    public BigDecimal value() {
        return reached;
    }

    public LocalDate asAt() {
        return asAt;
    }

    public String source() {
        return source;
    }

    /** What monitoring-service expected; null for a value that was recorded by hand. */
    public @Nullable BigDecimal expected() {
        return expected;
    }

    /** What monitoring-service finds; null for a value that was recorded by hand. */
    public @Nullable TargetMet met() {
        return met;
    }

    /** Who has verified it outside of the service, as monitoring-service tells. */
    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    boolean isRecordedBy(Person person) {
        return recordedBy.equals(person.sub());
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
