package org.dueregard.eia.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dueregard.eia.subject.SubjectListener;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;

/** The way out where a panel cannot go on: another chair, or none at all. */
@ApplicationScoped
public class Stalling implements SubjectListener {
    private final Screenings screenings;
    private final Journal journal;

    public Stalling(Screenings screenings, Journal journal) {
        this.screenings = screenings;
        this.journal = journal;
    }

    @Transactional
    public void handChair(UUID id, String to, String reason, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        var screening = screenings.lock(id);
        seen.requireSameAs(screening.version());
        journal.record(screening.handChairTo(to), by, reason);
    }

    @Transactional
    public void cancel(UUID id, String reason, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        var screening = screenings.lock(id);
        seen.requireSameAs(screening.version());
        journal.record(screening.cancel(), by, reason);
    }

    @Override
    public void withdrawn(SubjectSnapshot subject, String reason, Caller by) {
        screenings
                .underWay(subject.id())
                .map(found -> screenings.lock(found.id()))
                .ifPresent(screening -> journal.record(screening.cancel(), by, reason));
    }
}
