package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Minutes: drafted, agreed by the chair at a later meeting, published, and put right. */
@ApplicationScoped
public class Minuting {
    private final MinutesBook book;
    private final Meetings meetings;
    private final PublicCopies copies;
    private final Bodies bodies;
    private final Conveners conveners;
    private final Journal journal;
    private final InstantSource clock;

    Minuting(
            MinutesBook book,
            Meetings meetings,
            PublicCopies copies,
            Bodies bodies,
            Conveners conveners,
            Journal journal,
            InstantSource clock) {
        this.book = book;
        this.meetings = meetings;
        this.copies = copies;
        this.bodies = bodies;
        this.conveners = conveners;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Minutes draft(UUID meeting, List<MinuteNote> notes, Caller by) {
        var minuted = meetings.requireAlone(meeting);
        conveners.require(minuted.body(), today(), by);
        if (book.latest(meeting).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There are minutes of that meeting already; rewrite or correct them.");
        }
        return keep(Minutes.draft(minuted, notes), by, null);
    }

    @Transactional
    public Minutes rewrite(UUID id, List<MinuteNote> notes, ExpectedVersion expected, Caller by) {
        var minutes = book.require(id, expected);
        var meeting = meetings.require(minutes.meeting());
        conveners.require(meeting.body(), today(), by);
        return record(minutes, minutes.rewrite(notes, meeting.items()), by, null);
    }

    /**
     * @param at the later meeting of the body at which they are agreed
     */
    @Transactional
    public Minutes agree(UUID id, UUID at, ExpectedVersion expected, Caller by) {
        var minutes = book.require(id, expected);
        var minuted = meetings.requireAlone(minutes.meeting());
        by.requirePost(bodies.require(minuted.body()).chairPost());
        var agreeing =
                meetings.findByIdOptional(at)
                        .orElseThrow(
                                () ->
                                        DomainException.brokenRule(
                                                "The minutes cannot be agreed.",
                                                List.of(
                                                        Violation.at(
                                                                "/meeting",
                                                                "There is no meeting "
                                                                        + at
                                                                        + "."))));
        return record(minutes, minutes.agree(minuted, agreeing, today()), by, null);
    }

    @Transactional
    public Minutes redraft(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var minutes = book.require(id, expected);
        conveners.require(meetings.require(minutes.meeting()).body(), today(), by);
        return record(minutes, minutes.redraft(), by, reason);
    }

    /** Freezes what the public reads from now on. */
    @Transactional
    public Minutes publish(UUID id, ExpectedVersion expected, Caller by) {
        var minutes = book.require(id, expected);
        minutes.requireAgreed();
        var now = clock.instant();
        return record(minutes, minutes.publish(copies.of(minutes, now), now), by, null);
    }

    /** Begins a later version, with the words of the published one. */
    @Transactional
    public Minutes correct(UUID meeting, String reason, Caller by) {
        var minuted = meetings.requireAlone(meeting);
        conveners.require(minuted.body(), today(), by);
        var latest =
                book.latest(meeting)
                        .orElseThrow(() -> DomainException.notFound("minutes of meeting", meeting));
        return keep(latest.corrected(reason), by, reason);
    }

    private Minutes keep(Minutes minutes, Caller by, @Nullable String reason) {
        book.persist(minutes);
        return record(minutes, minutes.drafted(), by, reason);
    }

    private Minutes record(Minutes minutes, MinutesFact fact, Caller by, @Nullable String reason) {
        book.flush();
        journal.record(fact, by, reason);
        return minutes;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
