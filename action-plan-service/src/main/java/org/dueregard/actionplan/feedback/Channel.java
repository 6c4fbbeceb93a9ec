package org.dueregard.actionplan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A route by which progress is communicated; the routes are data. */
@Entity
@Immutable
@Table(name = "channel")
public class Channel {
    public static final String ANNUAL_REPORT = "ANNUAL-REPORT";
    public static final String ASSESSMENTS = "ASSESSMENTS";

    @Id private String code;
    private int position;
    private String name;
    private String description;

    protected Channel() {}

    public String code() {
        return code;
    }

    /** Its place where channels are listed. */
    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }
}
