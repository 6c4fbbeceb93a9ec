package org.dueregard.monitoring.neighbours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An assessment whose review is overdue: what it says of its indicators is out of date. */
@Entity
@Table(name = "overdue_review")
public class OverdueReview {
    @Id private String assessment;
    private LocalDate dueOn;

    protected OverdueReview() {}

    public OverdueReview(String assessment, LocalDate dueOn) {
        this.assessment = assessment;
        this.dueOn = dueOn;
    }

    public String assessment() {
        return assessment;
    }

    /** The day that has passed. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
