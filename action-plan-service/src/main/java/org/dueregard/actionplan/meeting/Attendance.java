package org.dueregard.actionplan.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;

/** One line of the attendance of a meeting. */
@Entity
@Immutable
@Table(name = "attendance")
public class Attendance {
    @Id private UUID id;
    private int number;
    @Embedded private Attendee attendee;

    @Enumerated(EnumType.STRING)
    private AttendanceCapacity capacity;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected Attendance() {}

    Attendance(int number, Attendee attendee, AttendanceCapacity capacity, Presence presence) {
        this.id = Ids.next();
        this.number = number;
        this.attendee = attendee;
        this.capacity = capacity;
        this.presence = presence;
    }

    boolean isOf(Attendee somebody) {
        return attendee.equals(somebody);
    }

    /** Whether a voice is heard: it counts towards the quorum. */
    boolean counts() {
        return capacity.votes() && presence.isPresent();
    }

    public int number() {
        return number;
    }

    public Attendee attendee() {
        return attendee;
    }

    public AttendanceCapacity capacity() {
        return capacity;
    }

    public Presence presence() {
        return presence;
    }
}
