package org.dueregard.actionplan.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Every body. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {
    public Optional<Body> withCode(String code) {
        return findByIdOptional(code);
    }

    public Body require(String code) {
        return withCode(code).orElseThrow(() -> DomainException.notFound("body", code));
    }

    /** A violation unless there is such a body. */
    public List<Violation> unlessKnown(@Nullable String code, String pointer) {
        return code == null || withCode(code).isPresent()
                ? List.of()
                : List.of(Violation.at(pointer, "There is no body " + code + "."));
    }

    public List<Body> page(BodyFilter filter, @Nullable String after, int rows) {
        var conditions = new ArrayList<String>(List.of("b.code > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (filter.kind() != null) {
            conditions.add("b.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.parent() != null) {
            conditions.add("b.parent = :parent");
            values.put("parent", filter.parent());
        }
        var sitting =
                " and m.term.firstDay <= :day and (m.term.lastDay is null or m.term.lastDay >= :day))";
        if (filter.chair() != null) {
            conditions.add(
                    "(exists (select 1 from b.chairs m where m.post = :chair"
                            + sitting
                            + " or exists (select 1 from b.members m where m.post = :chair"
                            + " and m.capacity = :shared"
                            + sitting
                            + ")");
            values.put("chair", filter.chair());
            values.put("shared", MemberCapacity.CO_CHAIR);
        }
        if (filter.member() != null) {
            conditions.add(
                    "exists (select 1 from b.members m where (m.post = :member"
                            + " or m.sittingBody = :member or m.organisation = :member)"
                            + sitting);
            values.put("member", filter.member());
        }
        if (filter.chair() != null || filter.member() != null) {
            values.put("day", filter.day());
        }
        return find(
                        "select b from Body b where "
                                + String.join(" and ", conditions)
                                + " order by b.code",
                        values)
                .range(0, rows - 1)
                .list();
    }

    /**
     * The body on which a post sits on that day, or else the one that it chairs, the first in the
     * order of codes; null where there is none.
     */
    public @Nullable String seating(String post, LocalDate day) {
        return Stream.of(
                        new BodyFilter(null, null, null, post, day),
                        new BodyFilter(null, null, post, null, day))
                .flatMap(filter -> page(filter, null, 1).stream())
                .findFirst()
                .map(Body::code)
                .orElse(null);
    }

    public List<String> namesChairedBy(String post) {
        return find("chairPost = ?1 order by code", post).stream().map(Body::name).toList();
    }

    /** The bodies that this one meets before in each quarter, directly or through others. */
    public Set<String> meetingAfter(String code) {
        return following(precedes(require(code)), Bodies::precedes);
    }

    /** The bodies that meet before this one in each quarter, directly or through others. */
    public Set<String> meetingBefore(String code) {
        var found = new LinkedHashSet<String>();
        var next = List.of(code);
        while (!next.isEmpty()) {
            next =
                    list("rhythm.precedes in ?1 order by code", next).stream()
                            .map(Body::code)
                            .filter(found::add)
                            .toList();
        }
        return found;
    }

    private static @Nullable String precedes(Body body) {
        return body.rhythm().precedes();
    }

    /** The bodies that it reports to, directly or through others. */
    public Set<String> above(String code) {
        return following(require(code).parent(), Body::parent);
    }

    /**
     * The groups for which this body decides completions: itself, and those below it that no other
     * body decides for in between; none where it has no such power.
     */
    public Set<String> decidesFor(String code) {
        var found = new LinkedHashSet<String>();
        var next = withCode(code).filter(Bodies::decides).map(Body::code).stream().toList();
        while (!next.isEmpty()) {
            found.addAll(next);
            next =
                    list("parent in ?1 order by code", next).stream()
                            .filter(each -> !decides(each) && !found.contains(each.code()))
                            .map(Body::code)
                            .toList();
        }
        return found;
    }

    /** Whether no body above it decides completions, so that what is of no group waits for it. */
    public boolean decidesAtTheTop(String code) {
        var body = require(code);
        return decides(body)
                && above(code).stream()
                        .noneMatch(each -> withCode(each).filter(Bodies::decides).isPresent());
    }

    private static boolean decides(Body body) {
        return body.powers().decidesCompletions();
    }

    /** Bodies that are to meet before another one. */
    public List<Body> withPrecedence() {
        return list("rhythm.precedes is not null order by code");
    }

    /** Every body that is to meet in a rhythm. */
    public List<Body> withCadence() {
        return list("rhythm.cadence is not null order by code");
    }

    /** Bodies that decide completions, and that one of these posts chairs. */
    public List<Body> decidingUnder(Set<String> chairs) {
        return list("chairPost in ?1 and powers.decidesCompletions = true order by code", chairs);
    }

    /** Bodies that are members of every work group. */
    List<Body> standingSecretariats() {
        return list("sitsOnEveryGroup = true order by code");
    }

    /** What a body leads to by that arrow, and that in turn, and so on. */
    Set<String> following(@Nullable String first, Function<Body, @Nullable String> arrow) {
        var found = new LinkedHashSet<String>();
        var next = first;
        while (next != null && found.add(next)) {
            next = withCode(next).map(arrow).orElse(null);
        }
        return found;
    }
}
