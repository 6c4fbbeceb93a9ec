package org.dueregard.eia.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** What the programme office puts in: events with their findings, promises to consult. */
@ApplicationScoped
public class Listening {
    private final CommunityEvents events;
    private final ConsultationCommitments commitments;
    private final Catalogues catalogues;
    private final Journal journal;
    private final InstantSource clock;

    public Listening(
            CommunityEvents events,
            ConsultationCommitments commitments,
            Catalogues catalogues,
            Journal journal,
            InstantSource clock) {
        this.events = events;
        this.commitments = commitments;
        this.catalogues = catalogues;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public CommunityEvent importEvent(EventReport report, Caller by) {
        if (events.findById(report.code()) != null) {
            throw alreadyThere("event", report.code());
        }
        var event = CommunityEvent.of(report, catalogues.current(), by.person(), clock.instant());
        events.persistAndFlush(event);
        journal.record(event.imported(), by, null);
        return event;
    }

    @Transactional
    public ConsultationCommitment promise(ConsultationCommitment.Promise promise, Caller by) {
        if (commitments.findById(promise.code()) != null) {
            throw alreadyThere("commitment", promise.code());
        }
        var commitment = new ConsultationCommitment(promise, by.person(), clock.instant());
        commitments.persistAndFlush(commitment);
        journal.record(commitment.made(), by, null);
        return commitment;
    }

    private static DomainException alreadyThere(String what, String code) {
        return DomainException.conflict(
                "already-exists", "It is there already", "There is a " + what + " " + code + ".");
    }
}
