package org.dueregard.eia.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What the programme office does with duties, and with what they ask to be done. */
@ApplicationScoped
public class KeepingDuties {
    private final Duties duties;
    private final Obligations obligations;
    private final Catalogues catalogues;
    private final Journal journal;
    private final InstantSource clock;

    public KeepingDuties(
            Duties duties,
            Obligations obligations,
            Catalogues catalogues,
            Journal journal,
            InstantSource clock) {
        this.duties = duties;
        this.obligations = obligations;
        this.catalogues = catalogues;
        this.journal = journal;
        this.clock = clock;
    }

    /** A register of the next version has it too. */
    @Transactional
    public DutyRegister add(DutyChange change, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        duties.lock();
        var present = duties.current();
        DomainException.refuseIfAny(
                "The duty cannot be added like this.",
                DutyRules.ofAdding(change, present, catalogueOf(change)));
        return append(present, null, change, by);
    }

    /** A register of the next version says it in other words, or says until when it held. */
    @Transactional
    public DutyRegister reword(DutyChange change, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        duties.lock();
        var present = duties.current();
        seen.requireSameAs(present.version());
        var before =
                present.find(change.duty().code())
                        .orElseThrow(() -> DomainException.notFound("duty", change.duty().code()));
        DomainException.refuseIfAny(
                "The duty cannot be worded like this.",
                DutyRules.ofWording(change, catalogueOf(change)));
        return append(present, before, change, by);
    }

    private DutyRegister append(
            DutyRegister present, @Nullable Duty before, DutyChange change, Caller by) {
        var next = duties.append(present, change.duty(), change.reason(), clock.instant());
        journal.record(new DutyFact(next.version(), before, change.duty()), by, change.reason());
        return next;
    }

    private Optional<Catalogue> catalogueOf(DutyChange change) {
        return catalogues.find(change.duty().catalogue());
    }

    @Transactional
    public Obligation layOn(String duty, String title, @Nullable String ownerPost, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        if (duties.current().find(duty).isEmpty()) {
            throw DomainException.notFound("duty", duty);
        }
        var obligation = new Obligation(Ids.next(), duty, title, ownerPost, clock.instant());
        obligations.persistAndFlush(obligation);
        journal.record(obligation.laidOn(), by, null);
        return obligation;
    }

    @Transactional
    public void show(
            String duty, UUID id, String what, String url, ExpectedVersion seen, Caller by) {
        var obligation = lock(duty, id, seen, by);
        journal.record(obligation.show(what, url, clock.instant()), by, null);
    }

    @Transactional
    public void stands(
            String duty,
            UUID id,
            ObligationStatus now,
            String reason,
            ExpectedVersion seen,
            Caller by) {
        var obligation = lock(duty, id, seen, by);
        journal.record(obligation.stands(now, clock.instant()), by, reason);
    }

    private Obligation lock(String duty, UUID id, ExpectedVersion seen, Caller by) {
        var obligation = obligations.lock(duty, id);
        seen.requireSameAs(obligation.version());
        var post = obligation.ownerPost();
        if (post == null || !by.holds(post)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        return obligation;
    }
}
