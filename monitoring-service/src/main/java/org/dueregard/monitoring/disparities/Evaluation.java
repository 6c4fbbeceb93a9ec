package org.dueregard.monitoring.disparities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.verdicts.Judged;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An indicator was computed for a month, and this came of it. It never changes. */
@Entity
@Table(name = "evaluation")
public class Evaluation {
    @Id private UUID id;
    private String indicator;
    private int definitionVersion;
    private String period;
    private Instant dataAsAt;
    private @Nullable Instant populationAsAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> missingPopulation;

    private Instant evaluatedAt;
    private String evaluatedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> opened;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> stillOpen;

    private int family;
    private int tests;

    protected Evaluation() {}

    Evaluation(
            UUID id,
            String indicator,
            int definitionVersion,
            String period,
            Instant dataAsAt,
            @Nullable Instant populationAsAt,
            List<String> missingPopulation,
            List<UUID> opened,
            List<UUID> stillOpen,
            Judged judged,
            Person by,
            Instant at) {
        this.id = id;
        this.indicator = indicator;
        this.definitionVersion = definitionVersion;
        this.period = period;
        this.dataAsAt = dataAsAt;
        this.populationAsAt = populationAsAt;
        this.missingPopulation = List.copyOf(missingPopulation);
        this.opened = List.copyOf(opened);
        this.stillOpen = List.copyOf(stillOpen);
        this.family = judged.family();
        this.tests = judged.tests();
        this.evaluatedBy = by.sub();
        this.evaluatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String indicator() {
        return indicator;
    }

    public int definitionVersion() {
        return definitionVersion;
    }

    public String period() {
        return period;
    }

    public Instant dataAsAt() {
        return dataAsAt;
    }

    /** When a figure of the population last changed; null where it stands on records. */
    public @Nullable Instant populationAsAt() {
        return populationAsAt;
    }

    /** Of whom nobody has said how many there are: a unit and its groups each. */
    public List<String> missingPopulation() {
        return List.copyOf(missingPopulation);
    }

    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    /** Disparities that it opened. */
    public List<UUID> opened() {
        return List.copyOf(opened);
    }

    /** Disparities that were open before, and are. */
    public List<UUID> stillOpen() {
        return List.copyOf(stillOpen);
    }

    /** How many comparisons were judged, of all groups in all units. */
    public int family() {
        return family;
    }

    /** How many of them were tested, and counted in the adjustment. */
    public int tests() {
        return tests;
    }
}
