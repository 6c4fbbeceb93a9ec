package org.dueregard.monitoring.neighbours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A group is to look for a gap that the complete actions of an initiative have left. */
@Entity
@Table(name = "gap_analysis")
public class GapAnalysis {
    @Id private String initiative;
    private String workGroup;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> actions;

    private LocalDate dueOn;

    protected GapAnalysis() {}

    public GapAnalysis(String initiative, String workGroup, List<String> actions, LocalDate dueOn) {
        this.initiative = initiative;
        this.workGroup = workGroup;
        this.actions = List.copyOf(actions);
        this.dueOn = dueOn;
    }

    public String initiative() {
        return initiative;
    }

    public String workGroup() {
        return workGroup;
    }

    /** The actions that are complete. */
    public List<String> actions() {
        return List.copyOf(actions);
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
