package org.dueregard.actionplan.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Founding bodies, seating their chairs and members, and giving them the power to decide. */
@ApplicationScoped
public class Governing {
    private final Bodies bodies;
    private final HeldPosts posts;
    private final Journal journal;
    private final InstantSource clock;

    Governing(Bodies bodies, HeldPosts posts, Journal journal, InstantSource clock) {
        this.bodies = bodies;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Body found(Charter charter, Caller by) {
        if (bodies.withCode(charter.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a body " + charter.code() + " already.");
        }
        requireOpen(charter.chairPost(), "/chairPost");
        var body = new Body(charter, clock.instant());
        bodies.persist(body);
        record(body.founded(), by, null);
        return body;
    }

    @Transactional
    public Body changeChair(
            String code, String post, String reason, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        requireOpen(post, "/post");
        record(body.changeChair(post, clock.instant()), by, reason);
        return body;
    }

    @Transactional
    public Body empower(
            String code,
            boolean decidesCompletions,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var body = seen(code, expected);
        record(body.empower(decidesCompletions, clock.instant()), by, reason);
        return body;
    }

    /** A membership, and the body that it is of. */
    public record Admitted(Body body, Membership membership) {}

    @Transactional
    public Admitted admit(String code, NewMember member, Caller by) {
        var body = bodies.require(code);
        if (member.post() != null) {
            requireOpen(member.post(), "/post");
        }
        var id = Ids.next();
        record(body.admit(id, member, clock.instant()), by, null);
        return new Admitted(body, body.membership(id));
    }

    @Transactional
    public Body endMembership(
            String code,
            UUID membership,
            LocalDate lastDay,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var body = seen(code, expected);
        record(body.endMembership(membership, lastDay, clock.instant()), by, reason);
        return body;
    }

    private Body seen(String code, ExpectedVersion expected) {
        var body = bodies.require(code);
        expected.requireSameAs(body.version());
        return body;
    }

    private void requireOpen(String post, String pointer) {
        DomainException.refuseIfAny(
                "The post cannot sit on a body.", posts.unlessOpen(post, pointer));
    }

    private void record(BodyFact fact, Caller by, @Nullable String reason) {
        bodies.flush();
        journal.record(fact, by, reason);
    }
}
