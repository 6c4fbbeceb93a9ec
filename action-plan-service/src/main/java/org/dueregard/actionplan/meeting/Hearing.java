package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterRegister;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * What a body asks and hears: questions that its members discuss, and what the owners of its items
 * say of them. Owners speak for themselves or by a named deputy, never by a co-ordinator (report 12
 * of 2008, para 17).
 */
@ApplicationScoped
public class Hearing {
    private final Meetings meetings;
    private final MatterRegister matters;
    private final HeldPosts posts;
    private final Conveners conveners;
    private final Journal journal;
    private final InstantSource clock;

    Hearing(
            Meetings meetings,
            MatterRegister matters,
            HeldPosts posts,
            Conveners conveners,
            Journal journal,
            InstantSource clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.posts = posts;
        this.conveners = conveners;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Meeting pose(UUID id, String question, Caller by) {
        var meeting = meetings.require(id);
        conveners.require(meeting.body(), LondonDay.of(clock.instant()), by);
        return record(meeting, meeting.pose(question), by);
    }

    /** Records what the members answer, and the actions that follow from it. */
    @Transactional
    public Meeting answer(
            UUID id,
            UUID question,
            String answer,
            List<UUID> actions,
            ExpectedVersion expected,
            Caller by) {
        var meeting = meetings.require(id, expected);
        var today = LondonDay.of(clock.instant());
        conveners.require(meeting.body(), today, by);
        var fact = meeting.answer(question, answer, actions, today);
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < actions.size(); i++) {
            var action = new Matter(MatterType.ACTION, actions.get(i).toString());
            if (matters.find(action).isEmpty()) {
                violations.add(
                        Violation.at("/actions/" + i, "There is no action " + action.id() + "."));
            }
        }
        DomainException.refuseIfAny("The answer cannot be recorded.", violations);
        return record(meeting, fact, by);
    }

    /** The post that answers for an item, or its named deputy, says how it stands, or why. */
    @Transactional
    public Meeting report(UUID id, UUID item, StatementKind kind, String text, Caller by) {
        var meeting = meetings.require(id);
        var now = clock.instant();
        var post = meeting.item(item).accountablePost();
        if (post != null && !posts.appointedTo(by.person(), post, now)) {
            by.requirePost(post);
        }
        var byDeputy = post != null && !by.holds(post);
        return record(meeting, meeting.report(item, kind, byDeputy, text, now), by);
    }

    private Meeting record(Meeting meeting, MeetingFact fact, Caller by) {
        meetings.flush();
        journal.record(fact, by, null);
        return meeting;
    }
}
