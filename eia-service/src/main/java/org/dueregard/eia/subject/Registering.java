package org.dueregard.eia.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Keeping the register. Adoption has its own feature, for it asks screening and assessment. */
@ApplicationScoped
public class Registering {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Subjects subjects;
    private final SubjectListeners listeners;
    private final Journal journal;
    private final InstantSource clock;

    public Registering(
            Subjects subjects, SubjectListeners listeners, Journal journal, InstantSource clock) {
        this.subjects = subjects;
        this.listeners = listeners;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Subject register(@Nullable String reference, Particulars particulars, Caller by) {
        if (reference != null && subjects.withReference(reference).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "It is registered already",
                    "There is a subject with the reference " + reference + ".");
        }
        var subject =
                Subject.register(Ids.next(), reference, particulars, by.person(), clock.instant());
        subjects.persistAndFlush(subject);
        journal.record(subject.registered(), by, null);
        return subject;
    }

    /**
     * What is said of it is changed: by an author, its owner, or the programme office, which alone
     * says to what programme it belongs, for that decides whether an assessment is compulsory. What
     * the public may know of it, and that it is reviewed less often, is not for any author to say.
     */
    @Transactional
    public void amend(UUID id, Amendment amendment, ExpectedVersion seen, Caller by) {
        var subject = subjects.lock(id);
        seen.requireSameAs(subject.version());
        if (!by.has(Roles.POLICY_AUTHOR) && !by.has(Roles.PROGRAMME_OFFICE)) {
            by.requirePost(subject.accountablePost());
        }
        var next = amendment.to(subject.particulars());
        var present = subject.particulars();
        if (!Objects.equals(next.programme(), present.programme())
                || !Objects.equals(next.programmeStrand(), present.programmeStrand())) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        if ((!next.shownLike(present) || next.reviewedLessOftenThan(present))
                && !by.has(Roles.PROGRAMME_OFFICE)
                && !by.has(Roles.PUBLISHER)) {
            by.requirePost(subject.accountablePost());
        }
        var amended = subject.amend(next);
        if (amended.isPresent()) {
            journal.record(amended.get(), by, amendment.reason());
            listeners.amended(subject, present, by);
        }
    }

    /** The present owner gives it away, or the programme office moves it. */
    @Transactional
    public void handOver(
            UUID id, String post, @Nullable String reason, ExpectedVersion seen, Caller by) {
        var subject = subjects.lock(id);
        seen.requireSameAs(subject.version());
        requireOwnerOr(Roles.PROGRAMME_OFFICE, subject, by);
        journal.record(subject.handTo(post), by, reason);
    }

    @Transactional
    public void withdraw(UUID id, String reason, ExpectedVersion seen, Caller by) {
        var subject = subjects.lock(id);
        seen.requireSameAs(subject.version());
        requireOwnerOr(Roles.DECISION_MAKER, subject, by);
        journal.record(subject.withdraw(LocalDate.ofInstant(clock.instant(), LONDON)), by, reason);
        listeners.withdrawn(subject, reason, by);
    }

    private static void requireOwnerOr(String role, Subject subject, Caller by) {
        if (!by.holds(subject.accountablePost()) && !by.has(role)) {
            throw DomainException.forbidden(
                    "post-not-held",
                    "Only who holds the post "
                            + subject.accountablePost()
                            + ", or has the role "
                            + role
                            + ", may do this.");
        }
    }
}
