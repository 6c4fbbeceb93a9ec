package org.dueregard.actionplan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.mail.Mails;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who gave feedback and may be written to; whoever withdraws or is erased gets no copy any more.
 */
@ApplicationScoped
public class Consenting {
    private final FeedbackContacts contacts;
    private final ReportCopies copies;
    private final Mails mails;
    private final Journal journal;
    private final InstantSource clock;

    Consenting(
            FeedbackContacts contacts,
            ReportCopies copies,
            Mails mails,
            Journal journal,
            InstantSource clock) {
        this.contacts = contacts;
        this.copies = copies;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public FeedbackContact register(NewContact asked, Caller by) {
        if (contacts.has(asked.address())) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "Somebody with this address is registered already.");
        }
        DomainException.refuseIfAny(
                "The contact cannot be registered.",
                FeedbackRules.past("/offeredOn", asked.offeredOn(), today()));
        var contact = new FeedbackContact(asked, today());
        contacts.persist(contact);
        return record(contact, contact.registered(), by, null);
    }

    @Transactional
    public FeedbackContact consent(UUID id, ExpectedVersion expected, Caller by) {
        var contact = contacts.require(id, expected);
        return record(contact, contact.become(ContactTransition.CONSENT, today()), by, null);
    }

    @Transactional
    public FeedbackContact withdraw(UUID id, ExpectedVersion expected, Caller by) {
        return leave(id, ContactTransition.WITHDRAW, expected, by);
    }

    /** Name, address and what they said are gone for good. */
    @Transactional
    public FeedbackContact erase(UUID id, ExpectedVersion expected, Caller by) {
        return leave(id, ContactTransition.ERASE, expected, by);
    }

    private FeedbackContact leave(
            UUID id, ContactTransition transition, ExpectedVersion expected, Caller by) {
        var contact = contacts.require(id, expected);
        var address = contact.address();
        var fact = contact.become(transition, today());
        copies.queuedFor(id).forEach(ReportCopy::callOff);
        if (address != null) {
            mails.recall(address);
        }
        return record(contact, fact, by, null);
    }

    private FeedbackContact record(
            FeedbackContact contact, ContactFact fact, Caller by, @Nullable String reason) {
        contacts.flush();
        journal.record(fact, by, reason);
        return contact;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
