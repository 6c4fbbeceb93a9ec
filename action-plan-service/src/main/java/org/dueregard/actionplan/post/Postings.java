package org.dueregard.actionplan.post;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Creating posts, filling them, and closing them when they own nothing any more. */
@ApplicationScoped
public class Postings {
    private final Posts posts;
    private final List<OpenItems> owners;
    private final PostRoles roles;
    private final UnitDirectory units;
    private final Journal journal;
    private final InstantSource clock;

    Postings(
            Posts posts,
            @All List<OpenItems> owners,
            PostRoles roles,
            UnitDirectory units,
            Journal journal,
            InstantSource clock) {
        this.posts = posts;
        this.roles = roles;
        this.units = units;
        this.owners = owners;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Post create(
            String code, String title, @Nullable String unit, @Nullable String role, Caller by) {
        if (posts.withCode(code).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a post " + code + " already.");
        }
        var violations = new ArrayList<Violation>();
        if (unit != null) {
            violations.addAll(units.unlessUnit(unit, "/unit"));
        }
        if (role != null && roles.findByIdOptional(role).isEmpty()) {
            violations.add(Violation.at("/role", "There is no role " + role + "."));
        }
        DomainException.refuseIfAny("The post cannot be created.", violations);
        var post = new Post(code, title, unit, role, clock.instant());
        posts.persist(post);
        record(post.created(), by, null);
        return post;
    }

    @Transactional
    public PostRole createRole(String code, String title, Caller by) {
        if (roles.findByIdOptional(code).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a role " + code + " already.");
        }
        var role = new PostRole(code, title);
        roles.persist(role);
        roles.flush();
        journal.record(role.created(), by, null);
        return role;
    }

    /** An appointment, and the post that it was made to. */
    public record Appointed(Post post, Appointment appointment) {}

    @Transactional
    public Appointed appoint(String code, NewAppointment asked, Caller by) {
        var post = posts.require(code);
        var id = Ids.next();
        record(post.appoint(id, asked, clock.instant()), by, null);
        return new Appointed(post, post.appointment(id));
    }

    @Transactional
    public Post endAppointment(
            String code,
            UUID appointment,
            LocalDate lastDay,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var post = posts.require(code);
        expected.requireSameAs(post.version());
        record(post.endAppointment(appointment, lastDay, reason, clock.instant()), by, reason);
        return post;
    }

    /**
     * Names the post whose holder manages whoever holds this one.
     *
     * @param manager null for none
     */
    @Transactional
    public Post beManagedBy(
            String code,
            @Nullable String manager,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var post = posts.require(code);
        expected.requireSameAs(post.version());
        if (manager != null) {
            var known = posts.keepOpen(manager).filter(each -> !each.isClosed()).isPresent();
            DomainException.refuseIfAny(
                    "That post cannot manage it.",
                    known
                            ? PostRules.manage(code, posts.upFrom(manager))
                            : List.of(
                                    Violation.at(
                                            "/post", "There is no open post " + manager + ".")));
        }
        var fact = post.beManagedBy(manager);
        posts.flush();
        journal.record(fact, by, reason);
        return post;
    }

    @Transactional
    public Post close(String code, String reason, ExpectedVersion expected, Caller by) {
        var post = posts.requireAlone(code);
        expected.requireSameAs(post.version());
        var open = owners.stream().flatMap(each -> each.ownedBy(code).stream()).toList();
        record(post.close(open, reason, clock.instant()), by, reason);
        return post;
    }

    private void record(PostFact fact, Caller by, @Nullable String reason) {
        posts.flush();
        journal.record(fact, by, reason);
    }
}
