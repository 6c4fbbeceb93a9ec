package org.dueregard.actionplan.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of what a body is for, as it was adopted; it never changes. */
@Entity
@Immutable
@Table(name = "terms_of_reference")
public class TermsOfReference {
    @Id private UUID id;
    private int number;
    private String purpose;
    private @Nullable Integer seats;
    private @Nullable Integer quorum;
    private LocalDate adoptedOn;
    private @Nullable String decision;

    protected TermsOfReference() {}

    TermsOfReference(UUID id, int number, NewTerms asked) {
        this.id = id;
        this.number = number;
        this.purpose = asked.purpose();
        this.seats = asked.seats();
        this.quorum = asked.quorum();
        this.adoptedOn = asked.adoptedOn();
        this.decision = asked.decision();
    }

    public int number() {
        return number;
    }

    public String purpose() {
        return purpose;
    }

    /** How many members it is to have; null where that is not laid down. */
    public @Nullable Integer seats() {
        return seats;
    }

    /** How many voices it needs to decide; null where none is laid down. */
    public @Nullable Integer quorum() {
        return quorum;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    /** The body's own decision to adopt them; null for the first ones, which founded it. */
    public @Nullable String decision() {
        return decision;
    }
}
