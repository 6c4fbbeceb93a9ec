package org.dueregard.monitoring.populations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A figure that a population had or has, with who sent it, when and why. It never changes. */
@Entity
@Immutable
@Table(name = "population_revision")
public class PopulationRevision {

    /** Revisions count from 1 within their population. */
    @Embeddable
    public record Key(long population, int revision) implements Serializable {}

    @EmbeddedId private Key key;
    @Embedded private PopulationFigure figure;
    private @Nullable String reason;
    private @Nullable String recordedBy;
    private @Nullable UUID file;
    private Instant recordedAt;

    protected PopulationRevision() {}

    PopulationRevision(Population population, @Nullable String reason, Person by, UUID file) {
        this.key = new Key(population.id(), population.revision());
        this.figure = population.figure();
        this.reason = reason;
        this.recordedBy = by.sub();
        this.file = file;
        this.recordedAt = population.recordedAt();
    }

    public int revision() {
        return key.revision();
    }

    public PopulationFigure figure() {
        return figure;
    }

    /** Null for a first figure that needed none. */
    public @Nullable String reason() {
        return reason;
    }

    /** The person's sub; null where the figure came with the service. */
    public @Nullable String recordedBy() {
        return recordedBy;
    }

    /** The file that it came with; null where it came with the service. */
    public @Nullable UUID file() {
        return file;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
