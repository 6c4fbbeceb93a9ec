package org.dueregard.actionplan.progressreturn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The returns that the chair of a group owes, and up to when it was seen what they tell. */
@Entity
@Table(name = "return_schedule")
public class ReturnSchedule {
    @Id private String groupCode;

    @Version private long version;

    @Column(name = "obligation_code")
    private String obligation;

    private LocalDate anchor;

    /** The last due date for which it was looked whether a return tells of every action. */
    private LocalDate checkedUntil;

    protected ReturnSchedule() {}

    /**
     * @param today what fell due before that day is nobody's fault
     */
    ReturnSchedule(String group, String obligation, LocalDate anchor, LocalDate today) {
        this.groupCode = group;
        this.obligation = obligation;
        this.anchor = anchor;
        this.checkedUntil = anchor.isAfter(today) ? anchor : today.minusDays(1);
    }

    /** As the audit keeps it. */
    public record State(String group, String obligation) {}

    ReturnFact laid() {
        return new ReturnFact(
                "return-schedule",
                groupCode,
                "return-schedule.laid",
                null,
                new State(groupCode, obligation));
    }

    void checked(LocalDate dueOn) {
        checkedUntil = dueOn;
    }

    public long version() {
        return version;
    }

    public String group() {
        return groupCode;
    }

    /** The obligation of the chair. */
    public String obligation() {
        return obligation;
    }

    public LocalDate anchor() {
        return anchor;
    }

    LocalDate checkedUntil() {
        return checkedUntil;
    }
}
