package org.dueregard.actionplan.body;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Founding bodies, seating their chairs and members, and giving them powers. */
@ApplicationScoped
public class Governing {
    private final Bodies bodies;
    private final HeldPosts posts;
    private final List<ChairWatcher> watchers;
    private final Journal journal;
    private final InstantSource clock;

    Governing(
            Bodies bodies,
            HeldPosts posts,
            @All List<ChairWatcher> watchers,
            Journal journal,
            InstantSource clock) {
        this.bodies = bodies;
        this.posts = posts;
        this.watchers = watchers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Founds a body; a secretariat that sits on every group sits on a new one from its first day.
     */
    @Transactional
    public Body found(Charter charter, Caller by) {
        if (bodies.withCode(charter.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a body " + charter.code() + " already.");
        }
        DomainException.refuseIfAny(
                "The body cannot be founded.",
                Stream.of(
                                posts.unlessOpen(charter.chairPost(), "/chairPost"),
                                bodies.unlessKnown(charter.parent(), "/parent"),
                                bodies.unlessKnown(charter.rhythm().precedes(), "/precedes"))
                        .flatMap(List::stream)
                        .toList());
        var now = clock.instant();
        var body = new Body(charter, now);
        var secretariats =
                charter.kind() == BodyKind.WORK_GROUP
                        ? bodies.standingSecretariats()
                        : List.<Body>of();
        bodies.persist(body);
        record(body.founded(), by, null);
        for (var secretariat : secretariats) {
            var seat =
                    NewMember.body(secretariat.code(), MemberCapacity.SECRETARY, charter.since());
            record(body.admit(Ids.next(), seat, now), by, "It sits on every work group.");
        }
        return body;
    }

    @Transactional
    public Body changeChair(
            String code,
            String post,
            @Nullable LocalDate from,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var body = seen(code, expected);
        requireOpen(post, "/post");
        var now = clock.instant();
        return seated(
                body,
                body.changeChair(post, from == null ? LondonDay.of(now) : from, now),
                reason,
                by);
    }

    /** The chair leaves to an open post that shares it; refused where there is none. */
    @Transactional
    public Body leaveChair(
            String code, LocalDate lastDay, String reason, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        var open =
                body.heirsAfter(lastDay).stream()
                        .filter(post -> posts.unlessOpen(post, "").isEmpty())
                        .collect(Collectors.toSet());
        return seated(body, body.leaveChair(lastDay, open, clock.instant()), reason, by);
    }

    @Transactional
    public Body empower(
            String code, Powers powers, String reason, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        record(body.empower(powers, clock.instant()), by, reason);
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
        DomainException.refuseIfAny(
                "The body cannot sit on a body.", bodies.unlessKnown(member.body(), "/body"));
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

    /** Writes down that another post is in the chair, and tells whoever follows that. */
    private Body seated(Body body, BodyFact fact, String reason, Caller by) {
        record(fact, by, reason);
        watchers.forEach(each -> each.chairedBy(body.code(), body.chairPost(), by));
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
