package org.dueregard.actionplan.deliverynote;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What stands in the way of something, why, what is to be done, and what came of it. */
@Entity
@Table(name = "delivery_note")
public class DeliveryNote {
    @Id private UUID id;
    @Version private long version;
    private String unit;
    @Embedded private Matter matter;
    private String problem;
    private String diagnosis;
    private String remedy;
    private LocalDate notedOn;
    private @Nullable String outcome;
    private @Nullable LocalDate resolvedOn;

    protected DeliveryNote() {}

    DeliveryNote(NewDeliveryNote asked) {
        this.id = Ids.next();
        this.unit = asked.unit();
        this.matter = asked.matter();
        this.problem = asked.problem();
        this.diagnosis = asked.diagnosis();
        this.remedy = asked.remedy();
        this.notedOn = asked.notedOn();
    }

    /** As the audit keeps it. */
    public record State(
            String unit,
            Matter matter,
            String problem,
            String diagnosis,
            String remedy,
            @Nullable String outcome) {}

    DeliveryFact noted() {
        return new DeliveryFact(id, "delivery-note.made", null, snapshot());
    }

    DeliveryFact resolve(String words, LocalDate day) {
        if (!isOpen()) {
            throw DomainException.illegalTransition("It was resolved on " + resolvedOn + ".");
        }
        var before = snapshot();
        outcome = words;
        resolvedOn = day;
        return new DeliveryFact(id, "delivery-note.resolved", before, snapshot());
    }

    private State snapshot() {
        return new State(unit, matter, problem, diagnosis, remedy, outcome);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The delivery unit, which is a body. */
    public String unit() {
        return unit;
    }

    /** What is being implemented. */
    public Matter matter() {
        return matter;
    }

    public String problem() {
        return problem;
    }

    public String diagnosis() {
        return diagnosis;
    }

    public String remedy() {
        return remedy;
    }

    public LocalDate notedOn() {
        return notedOn;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable LocalDate resolvedOn() {
        return resolvedOn;
    }
}
