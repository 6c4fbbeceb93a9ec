package org.dueregard.monitoring.neighbours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** By when an action against a disparity is to be complete. */
@Entity
@Table(name = "planned_intervention")
public class PlannedIntervention {
    @Id private String action;
    private String disparity;
    private LocalDate dueOn;

    protected PlannedIntervention() {}

    public PlannedIntervention(String action, String disparity, LocalDate dueOn) {
        this.action = action;
        this.disparity = disparity;
        this.dueOn = dueOn;
    }

    public String action() {
        return action;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
