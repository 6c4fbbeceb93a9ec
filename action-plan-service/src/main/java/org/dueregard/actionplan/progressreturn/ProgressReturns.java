package org.dueregard.actionplan.progressreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every return. */
@ApplicationScoped
public class ProgressReturns implements PanacheRepositoryBase<ProgressReturn, UUID> {
    private static final List<ReturnDeedKind> AUTHORSHIP =
            Arrays.stream(ReturnDeedKind.values()).filter(ReturnDeedKind::isAuthorship).toList();

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
     * A page of those that wait for the caller: addressed to one of their posts on a day on which
     * they were appointed to it, and written by others.
     */
    List<ProgressReturn> waitingFor(
            Caller by, @Nullable LocalDate afterDay, @Nullable UUID afterId, int rows) {
        if (by.posts().isEmpty()) {
            return List.of();
        }
        var later = afterDay != null && afterId != null;
        var query =
                getEntityManager()
                        .createQuery(
                                """
                                select r from ProgressReturn r
                                where r.state = :submitted and r.addressedTo in :posts
                                  and exists (
                                    select 1 from Post p join p.appointments a
                                    where p.code = r.addressedTo and a.person = :person
                                      and a.term.firstDay <= r.addressedOn
                                      and (a.term.lastDay is null or a.term.lastDay >= r.addressedOn))
                                  and not exists (
                                    select 1 from r.deeds d
                                    where d.person = :person and d.kind in :authorship)
                                """
                                        + (later
                                                ? " and (r.addressedOn > :afterDay"
                                                        + " or (r.addressedOn = :afterDay and r.id > :afterId))"
                                                : "")
                                        + " order by r.addressedOn, r.id",
                                ProgressReturn.class)
                        .setParameter("submitted", ReturnState.SUBMITTED)
                        .setParameter("posts", by.posts())
                        .setParameter("person", by.person().sub())
                        .setParameter("authorship", AUTHORSHIP)
                        .setMaxResults(rows);
        if (later) {
            query.setParameter("afterDay", afterDay).setParameter("afterId", afterId);
        }
        return query.getResultList();
    }
}
