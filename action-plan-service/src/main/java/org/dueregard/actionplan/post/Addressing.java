package org.dueregard.actionplan.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.actionplan.mail.Mails;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Keeping the addresses of those who are appointed, and forgetting them: the person and the
 * programme office do that, and nobody else sees one.
 */
@ApplicationScoped
public class Addressing {
    private final Posts posts;
    private final Mails mails;
    private final Journal journal;
    private final InstantSource clock;

    Addressing(Posts posts, Mails mails, Journal journal, InstantSource clock) {
        this.posts = posts;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** The post, for whoever may see the address of the appointment. */
    @Transactional
    public Post read(String code, UUID appointment, Caller by) {
        var post = posts.require(code);
        requireMay(post.appointment(appointment), by);
        return post;
    }

    /**
     * What is still to be sent to the former address is not sent any more.
     *
     * @param address null to forget the one that there is
     */
    @Transactional
    public Post change(
            String code,
            UUID appointment,
            @Nullable String address,
            ExpectedVersion expected,
            Caller by) {
        var post = read(code, appointment, by);
        expected.requireSameAs(post.version());
        var former = post.appointment(appointment).email();
        var fact = post.reachAt(appointment, address, clock.instant());
        posts.flush();
        journal.record(fact, by, null);
        if (former != null && !former.equals(address)) {
            mails.recall(former);
        }
        return post;
    }

    private static void requireMay(Appointment appointment, Caller by) {
        if (!appointment.person().equals(by.person())) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
    }
}
