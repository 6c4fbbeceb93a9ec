package org.dueregard.monitoring.populations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How many people of a group there are in a unit, by one source. */
@Entity
@Immutable
@Table(name = "population")
public class Population {
    @Id private long id;
    private String unit;
    private String classification;
    private String groupCode;
    private int vintage;

    @Enumerated(EnumType.STRING)
    private PopulationKind kind;

    private long people;
    private String source;

    protected Population() {}

    public long id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String classification() {
        return classification;
    }

    public String group() {
        return groupCode;
    }

    public int vintage() {
        return vintage;
    }

    public PopulationKind kind() {
        return kind;
    }

    public long people() {
        return people;
    }

    public String source() {
        return source;
    }
}
