package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The calendar: putting meetings into it, moving them, and calling them off. A body that precedes
 * another meets before it in each quarter, whichever of the two is given its day first.
 */
@ApplicationScoped
public class Scheduling {
    private final Meetings meetings;
    private final Bodies bodies;
    private final Conveners conveners;
    private final Journal journal;
    private final InstantSource clock;

    Scheduling(
            Meetings meetings,
            Bodies bodies,
            Conveners conveners,
            Journal journal,
            InstantSource clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.conveners = conveners;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Meeting schedule(NewMeeting asked, Caller by) {
        DomainException.refuseIfAny(
                "The meeting cannot be scheduled.", bodies.unlessKnown(asked.body(), "/body"));
        conveners.require(asked.body(), today(), by);
        requirePlace(asked.body(), asked.meetsOn(), null);
        var meeting = new Meeting(asked);
        meetings.persist(meeting);
        return record(meeting, meeting.scheduled(), by, null);
    }

    @Transactional
    public Meeting move(UUID id, LocalDate to, String reason, ExpectedVersion expected, Caller by) {
        var meeting = meetings.require(id, expected);
        conveners.require(meeting.body(), today(), by);
        var moved = meeting.move(to);
        requirePlace(meeting.body(), to, id);
        return record(meeting, moved, by, reason);
    }

    @Transactional
    public Meeting callOff(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var meeting = meetings.require(id, expected);
        conveners.require(meeting.body(), today(), by);
        return record(meeting, meeting.callOff(reason), by, reason);
    }

    /**
     * @param moved the meeting that takes the day; null for a new one
     */
    private void requirePlace(String body, LocalDate day, @Nullable UUID moved) {
        meetings.takeCalendar();
        var quarter = Quarter.of(day);
        DomainException.refuseIfAny(
                "The body cannot meet on that day.",
                MeetingRules.schedule(
                        day,
                        meetings.live(Set.of(body), quarter).stream()
                                .filter(each -> !each.id().equals(moved))
                                .toList(),
                        meetings.live(bodies.meetingBefore(body), quarter),
                        meetings.live(bodies.meetingAfter(body), quarter)));
    }

    private Meeting record(Meeting meeting, MeetingFact fact, Caller by, @Nullable String reason) {
        meetings.flush();
        journal.record(fact, by, reason);
        return meeting;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
