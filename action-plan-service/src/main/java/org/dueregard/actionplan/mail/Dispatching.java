package org.dueregard.actionplan.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/**
 * The steps of sending, each in a transaction of its own: none is open while the mail server is
 * talked to. An attempt that nobody ends, since its replica was killed, counts as lost after a
 * while and is made again.
 */
@ApplicationScoped
public class Dispatching {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final Mails mails;
    private final MailConfig config;
    private final Journal journal;
    private final InstantSource clock;

    Dispatching(Mails mails, MailConfig config, Journal journal, InstantSource clock) {
        this.mails = mails;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    /** A letter that is this replica's to send now. */
    record Parcel(UUID id, int tries, Letter letter) {}

    /** The next one whose time has come; empty where there is none that no other has in hand. */
    @Transactional
    Optional<Parcel> take() {
        var now = clock.instant();
        return mails.takeDue(now)
                .map(
                        mail -> {
                            var letter = mail.attempt(now.plus(config.attempt()));
                            return new Parcel(mail.id(), mail.tries(), letter);
                        });
    }

    @Transactional
    void sent(UUID id) {
        mails.findByIdOptional(id)
                .filter(mail -> mail.state() == MailState.QUEUED)
                .ifPresent(mail -> mail.send(clock.instant()));
    }

    /**
     * @param forGood whether another attempt would come to the same
     */
    @Transactional
    void failed(UUID id, String fault, boolean forGood) {
        var found = mails.findByIdOptional(id).filter(mail -> mail.state() == MailState.QUEUED);
        if (found.isEmpty()) {
            return;
        }
        var mail = found.get();
        var now = clock.instant();
        if (forGood) {
            journal.record(mail.refuse(fault, now), SERVICE, null);
        } else {
            mail.postpone(fault, pauseAfter(mail.tries()), now);
        }
    }

    /** Lets one that was refused try again. */
    @Transactional
    public void tryAgain(UUID id, Caller by) {
        journal.record(mails.require(id).tryAgain(clock.instant()), by, null);
    }

    /** Doubles with each try, up to the longest. */
    Duration pauseAfter(int tries) {
        var first = config.retryDelay();
        var doubled = first.multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(config.longestPause()) > 0 ? config.longestPause() : doubled;
    }
}
