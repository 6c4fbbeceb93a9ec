package org.dueregard.monitoring.populations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many people of a group there are in a unit, by one source: the figure that counts. */
@Entity
@Table(name = "population")
public class Population {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Embedded private PopulationKey key;
    @Embedded private PopulationFigure figure;
    private int revision;
    private Instant recordedAt;

    protected Population() {}

    Population(PopulationKey key, PopulationFigure figure, Instant at) {
        this.key = key;
        this.figure = figure;
        this.revision = 1;
        this.recordedAt = at;
    }

    /** Another figure counts from now on; the one before stays among the revisions. */
    PopulationRevised revise(PopulationFigure figure, Instant at) {
        var before = this.figure;
        this.figure = figure;
        this.revision++;
        this.recordedAt = at;
        return new PopulationRevised(id, key, revision, before, figure, at);
    }

    public long id() {
        return id;
    }

    public PopulationKey key() {
        return key;
    }

    public PopulationFigure figure() {
        return figure;
    }

    /** From 1; it grows with each revision. */
    public int revision() {
        return revision;
    }

    /** Since when this figure counts. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
