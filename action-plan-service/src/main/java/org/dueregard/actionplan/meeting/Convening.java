package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.matter.MatterRegister;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Preparing a meeting, and writing down that it was held. */
@ApplicationScoped
public class Convening {
    private final Meetings meetings;
    private final Agendas agendas;
    private final PlanSubmissions submissions;
    private final Bodies bodies;
    private final HeldPosts posts;
    private final MatterRegister matters;
    private final Conveners conveners;
    private final Journal journal;
    private final InstantSource clock;

    Convening(
            Meetings meetings,
            Agendas agendas,
            PlanSubmissions submissions,
            Bodies bodies,
            HeldPosts posts,
            MatterRegister matters,
            Conveners conveners,
            Journal journal,
            InstantSource clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.submissions = submissions;
        this.bodies = bodies;
        this.posts = posts;
        this.matters = matters;
        this.conveners = conveners;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts an item on the agenda by hand, beside those that stand on it by themselves. */
    @Transactional
    public Meeting addItem(UUID id, NewItem asked, Caller by) {
        var meeting = convened(meetings.require(id), by);
        var added = meeting.addItem(asked);
        var violations = new ArrayList<>(matters.unlessKnown(asked.matter(), "/matter"));
        if (asked.accountablePost() != null) {
            violations.addAll(posts.unlessOpen(asked.accountablePost(), "/accountablePost"));
        }
        DomainException.refuseIfAny("The item cannot be put on the agenda.", violations);
        return record(meeting, added, by);
    }

    @Transactional
    public Meeting withdrawItem(
            UUID id, UUID item, String reason, ExpectedVersion expected, Caller by) {
        var meeting = convened(meetings.require(id, expected), by);
        var fact = meeting.withdrawItem(item);
        meetings.flush();
        journal.record(fact, by, reason);
        return meeting;
    }

    @Transactional
    public Meeting addPaper(UUID id, NewPaper asked, Caller by) {
        var meeting = convened(meetings.require(id), by);
        var added = meeting.addPaper(asked);
        var violations = new ArrayList<>(MeetingRules.paper(asked));
        violations.addAll(matters.unlessKnown(asked.matter(), "/matter"));
        DomainException.refuseIfAny("The paper cannot be added.", violations);
        return record(meeting, added, by);
    }

    /** Fixes the agenda as it stands now. */
    @Transactional
    public Meeting issueAgenda(UUID id, ExpectedVersion expected, Caller by) {
        var meeting = convened(meetings.require(id, expected), by);
        return record(meeting, meeting.issueAgenda(agendas.standingFor(meeting), today()), by);
    }

    /** Records who came; a plan that was to be submitted by then, and was not, is missed. */
    @Transactional
    public Meeting hold(
            UUID id,
            String chairedBy,
            List<NewAttendance> attendance,
            ExpectedVersion expected,
            Caller by) {
        var meeting = convened(meetings.require(id, expected), by);
        var roll =
                Roll.of(bodies.require(meeting.body()), meeting.meetsOn(), attendance, chairedBy);
        var held = meeting.hold(roll, today());
        DomainException.refuseIfAny(
                "The meeting cannot be recorded as held.", unlessKnown(attendance));
        record(meeting, held, by);
        for (var missing : submissions.takeDueAt(meeting)) {
            var missed = missing.miss(meeting.meetsOn());
            submissions.flush();
            journal.record(missed, by, "The review closed without it.");
        }
        return meeting;
    }

    private List<Violation> unlessKnown(List<NewAttendance> attendance) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < attendance.size(); i++) {
            var attendee = attendance.get(i).attendee();
            var at = "/attendance/" + i;
            violations.addAll(bodies.unlessKnown(attendee.body(), at + "/body"));
            if (attendee.post() != null && !posts.known(attendee.post())) {
                violations.add(
                        Violation.at(at + "/post", "There is no post " + attendee.post() + "."));
            }
        }
        return violations;
    }

    private Meeting convened(Meeting meeting, Caller by) {
        conveners.require(meeting.body(), today(), by);
        return meeting;
    }

    private Meeting record(Meeting meeting, MeetingFact fact, Caller by) {
        meetings.flush();
        journal.record(fact, by, null);
        return meeting;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
