package org.dueregard.actionplan.post;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.jspecify.annotations.Nullable;

/** One person in one capacity at a post, from one day to another. */
@Entity
@Table(name = "appointment")
public class Appointment {
    @Id private UUID id;

    private String person;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Embedded private Term term;

    private @Nullable String displayName;
    private boolean nameWithheld;
    private @Nullable String endReason;
    private @Nullable String email;

    protected Appointment() {}

    Appointment(UUID id, NewAppointment appointment) {
        this.id = id;
        this.person = appointment.person().sub();
        this.capacity = appointment.capacity();
        this.term = appointment.term();
        this.displayName = appointment.displayName();
        this.nameWithheld = appointment.nameWithheld();
        this.email = appointment.email();
    }

    void end(LocalDate lastDay, String reason) {
        term = term.endingOn(lastDay);
        endReason = reason;
    }

    /**
     * @param address null to forget the one that there is
     */
    void reachAt(@Nullable String address) {
        email = address;
    }

    boolean isOf(Person somebody, LocalDate day) {
        return person.equals(somebody.sub()) && term.includes(day);
    }

    public UUID id() {
        return id;
    }

    public Person person() {
        return new Person(person);
    }

    public Capacity capacity() {
        return capacity;
    }

    public Term term() {
        return term;
    }

    /** The name that a person goes by; null where none was given. */
    public @Nullable String displayName() {
        return displayName;
    }

    /** Whether the public is shown the post only. */
    public boolean nameWithheld() {
        return nameWithheld;
    }

    /** Where mails about the post reach the person; for them and the programme office only. */
    public @Nullable String email() {
        return email;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
