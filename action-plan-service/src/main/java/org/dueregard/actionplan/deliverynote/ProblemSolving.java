package org.dueregard.actionplan.deliverynote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.MatterRegister;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Noting what stands in the way, and what came of the remedy. */
@ApplicationScoped
public class ProblemSolving {
    private final DeliveryNotes notes;
    private final Bodies bodies;
    private final MatterRegister matters;
    private final Journal journal;
    private final InstantSource clock;

    ProblemSolving(
            DeliveryNotes notes,
            Bodies bodies,
            MatterRegister matters,
            Journal journal,
            InstantSource clock) {
        this.notes = notes;
        this.bodies = bodies;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public DeliveryNote note(NewDeliveryNote asked, Caller by) {
        DomainException.refuseIfAny(
                "The note cannot be made.", bodies.unlessKnown(asked.unit(), "/unit"));
        var unit = bodies.require(asked.unit());
        by.requirePost(unit.chairPost());
        DomainException.refuseIfAny(
                "The note cannot be made.", matters.unlessKnown(asked.matter(), "/matter"));
        DomainException.refuseIfAny(
                "The note cannot be made.",
                DeliveryRules.note(
                        unit.kind(),
                        matters.find(asked.matter())
                                .map(KnownMatter::implementedSince)
                                .orElse(null),
                        asked.notedOn(),
                        today()));
        var note = new DeliveryNote(asked);
        notes.persist(note);
        return record(note, note.noted(), by, asked.problem());
    }

    @Transactional
    public DeliveryNote resolve(
            UUID id, String outcome, LocalDate resolvedOn, ExpectedVersion expected, Caller by) {
        var note = notes.require(id, expected);
        by.requirePost(bodies.require(note.unit()).chairPost());
        var resolved = note.resolve(outcome, resolvedOn);
        DomainException.refuseIfAny(
                "It cannot be resolved then.",
                DeliveryRules.resolve(resolvedOn, note.notedOn(), today()));
        return record(note, resolved, by, outcome);
    }

    private DeliveryNote record(DeliveryNote note, DeliveryFact fact, Caller by, String reason) {
        notes.flush();
        journal.record(fact, by, reason);
        return note;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
