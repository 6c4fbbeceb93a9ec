package org.dueregard.monitoring.senders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says who may send the records of a source, and holds everybody to it. */
@ApplicationScoped
public class Admitting {
    private final Datasets datasets;
    private final Senders senders;
    private final Journal journal;
    private final InstantSource clock;
    private final boolean firstCome;

    Admitting(
            Datasets datasets,
            Senders senders,
            Journal journal,
            InstantSource clock,
            @ConfigProperty(name = "dueregard.senders.first-come", defaultValue = "true")
                    boolean firstCome) {
        this.datasets = datasets;
        this.senders = senders;
        this.journal = journal;
        this.clock = clock;
        this.firstCome = firstCome;
    }

    /**
     * Refuses whoever may not send records of this source. Whoever comes first may from now on,
     * unless every sender has to be admitted here.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireSender(String dataset, String source, Caller by) {
        var feed = new Sender.Feed(dataset, source);
        var admission = Admission.of(senders.ever(feed), by.person());
        if (admission == Admission.FIRST && firstCome) {
            senders.lock(feed);
            admission = Admission.of(senders.ever(feed), by.person());
            if (admission == Admission.FIRST) {
                journal.record(add(feed, by.person(), by.person()).admitted(), by, null);
                return;
            }
        }
        if (admission != Admission.ADMITTED) {
            throw notItsSender(feed, admission);
        }
    }

    /** Refuses whoever may not see to the rows of this source; those of nobody are everybody's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireOwn(String dataset, String source, Caller by) {
        var feed = new Sender.Feed(dataset, source);
        if (Admission.of(senders.ever(feed), by.person()) == Admission.REFUSED) {
            throw notItsSender(feed, Admission.REFUSED);
        }
    }

    /** Refuses whoever sends nothing of this dataset, where others do. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAnySender(String dataset, Caller by) {
        if (senders.isOthers(dataset, by.person())) {
            throw DomainException.forbidden(
                    "not-its-sender",
                    "The records of %1$s are sent by others; one of them certifies a period. GET /v1/datasets/%1$s/senders names them."
                            .formatted(dataset));
        }
    }

    private static DomainException notItsSender(Sender.Feed feed, Admission admission) {
        var why =
                admission == Admission.FIRST
                        ? "Nobody was admitted yet to send records of the source %s of %s."
                        : "The source %s of %s is sent by others.";
        return DomainException.forbidden(
                "not-its-sender",
                why.formatted(feed.source(), feed.dataset())
                        + " Send under a source of your own, or let an administrator admit you: POST /v1/datasets/%s/senders."
                                .formatted(feed.dataset()));
    }

    /** An administrator lets somebody send records of a source. */
    @Transactional
    public Sender admit(String dataset, String source, Person person, String reason, Caller by) {
        by.requireRole(Roles.ADMINISTRATOR);
        var feed = new Sender.Feed(datasets.require(dataset).dataset(), source);
        senders.lock(feed);
        if (Admission.of(senders.ever(feed), person) == Admission.ADMITTED) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "This person is a sender of the source %s already.".formatted(source));
        }
        var sender = add(feed, person, by.person());
        journal.record(sender.admitted(), by, reason);
        return sender;
    }

    /** An administrator ends that; what was sent stays. */
    @Transactional
    public Sender remove(String dataset, UUID id, String reason, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.ADMINISTRATOR);
        var sender = senders.require(dataset, id);
        seen.requireSameAs(sender.version());
        journal.record(sender.remove(by.person(), clock.instant()), by, reason);
        senders.flush();
        return sender;
    }

    private Sender add(Sender.Feed feed, Person person, Person by) {
        var sender = new Sender(Ids.next(), feed, person, by, clock.instant());
        senders.persistAndFlush(sender);
        return sender;
    }
}
