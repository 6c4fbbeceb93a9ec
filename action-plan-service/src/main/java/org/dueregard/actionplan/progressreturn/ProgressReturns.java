package org.dueregard.actionplan.progressreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.post.Capacity;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every return. */
@ApplicationScoped
public class ProgressReturns implements PanacheRepositoryBase<ProgressReturn, UUID> {
    private static final List<Capacity> FILLING =
            Arrays.stream(Capacity.values()).filter(Capacity::fills).toList();

    public ProgressReturn require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("progress return", id));
    }

    /** The same for this transaction alone, in the version that the caller has seen. */
    ProgressReturn require(UUID id, ExpectedVersion expected) {
        var found =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> DomainException.notFound("progress return", id));
        expected.requireSameAs(found.version());
        return found;
    }

    Optional<ProgressReturn> meeting(UUID occurrence) {
        return find("occurrenceId", occurrence).firstResultOptional();
    }

    /** Of which actions a return tells that was handed in for that occurrence. */
    Set<UUID> toldIn(UUID occurrence) {
        return Set.copyOf(
                getEntityManager()
                        .createQuery(
                                "select l.actionId from ProgressReturn r join r.lines l"
                                        + " where r.occurrenceId = :occurrence and r.state <> :draft",
                                UUID.class)
                        .setParameter("occurrence", occurrence)
                        .setParameter("draft", ReturnState.DRAFT)
                        .getResultList());
    }

    /** A page of returns, the first made first. */
    public List<ProgressReturn> page(ReturnFilter filter, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (filter.group() != null) {
            conditions.add("groupCode = :group");
            values.put("group", filter.group());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
        if (filter.periodTo() != null) {
            conditions.add("periodTo = :periodTo");
            values.put("periodTo", filter.periodTo());
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /**
     * Some of those that wait for these posts, in the order of their ids: whoever acts for the post
     * today was there when they were addressed.
     */
    List<ProgressReturn> waitingFor(Set<String> posts, LocalDate today, UUID after, int rows) {
        return find(
                        """
                        from ProgressReturn r
                        where r.state = :submitted and r.addressedTo in :posts and r.id > :after
                          and exists (
                            select 1 from Post p join p.appointments a
                            where p.code = r.addressedTo and a.term.firstDay <= r.addressedOn
                              and (a.term.lastDay is null or a.term.lastDay >= :today)
                              and (a.capacity in :filling or not exists (
                                select 1 from p.appointments f
                                where f.capacity in :filling and f.term.firstDay <= :today
                                  and (f.term.lastDay is null or f.term.lastDay >= :today))))
                        order by r.id
                        """,
                        Map.of(
                                "submitted",
                                ReturnState.SUBMITTED,
                                "posts",
                                posts,
                                "after",
                                after,
                                "today",
                                today,
                                "filling",
                                FILLING))
                .range(0, rows - 1)
                .list();
    }
}
