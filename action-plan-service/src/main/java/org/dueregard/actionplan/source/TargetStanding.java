package org.dueregard.actionplan.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether a target of an indicator was missed when monitoring-service last assessed it. */
@Entity
@Table(name = "target_standing")
public class TargetStanding {
    @Id private String target;
    private String indicator;
    private boolean missed;

    protected TargetStanding() {}

    TargetStanding(String target, String indicator, boolean missed) {
        this.target = target;
        this.indicator = indicator;
        this.missed = missed;
    }

    void become(String of, boolean now) {
        indicator = of;
        missed = now;
    }
}
