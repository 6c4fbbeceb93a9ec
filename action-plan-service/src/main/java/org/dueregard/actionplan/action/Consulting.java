package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Drafting in consultation: what the group said of an action that stands in its plan, and the
 * agreement of its chair.
 */
@ApplicationScoped
public class Consulting {
    private final Actions actions;
    private final Bodies bodies;
    private final GroupsOfActions groups;
    private final Recording recording;
    private final InstantSource clock;

    Consulting(
            Actions actions,
            Bodies bodies,
            GroupsOfActions groups,
            Recording recording,
            InstantSource clock) {
        this.actions = actions;
        this.bodies = bodies;
        this.groups = groups;
        this.recording = recording;
        this.clock = clock;
    }

    /** Whoever drafts it records what a group said. */
    @Transactional
    public Planning.Added<Consultation> consult(UUID id, NewConsultation said, Caller by) {
        var action = actions.require(id);
        var entry = Ids.next();
        var fact = action.drafter(by, clock.instant()).consult(entry, said, groups.of(id));
        recording.record(action, fact, by);
        return new Planning.Added<>(action, action.consultation(entry));
    }

    /** The chair of a group agrees to the action as it stands. */
    @Transactional
    public Action agree(
            UUID id, String body, @Nullable String note, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        DomainException.refuseIfAny(
                "Nobody can agree in its name.", bodies.unlessKnown(body, "/body"));
        var chair = new GroupAgreement.Chair(body, bodies.require(body).chairPost());
        var fact = action.drafter(by, clock.instant()).agreeAsGroup(chair, note, groups.of(id));
        return recording.record(action, fact, by);
    }
}
