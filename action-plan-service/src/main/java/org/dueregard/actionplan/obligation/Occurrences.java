package org.dueregard.actionplan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every occurrence of every obligation. */
@ApplicationScoped
public class Occurrences implements PanacheRepositoryBase<Occurrence, UUID> {
    public Owed require(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select new org.dueregard.actionplan.obligation.Owed(b, o)"
                                + " from Occurrence o join Obligation b"
                                + " on b.code = o.obligationCode where o.id = :id",
                        Owed.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("occurrence", id));
    }

    /** Some whose next step has come, each for this transaction alone; others' are left out. */
    List<Occurrence> takeDue(LocalDate today, int most) {
        return find(
                        "state = ?1 and climb.nextStepOn <= ?2 order by climb.nextStepOn, id",
                        OccurrenceState.DUE,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .range(0, most - 1)
                .list();
    }

    /** What is neither met nor waived, whenever it falls due. */
    public List<Occurrence> due(String obligation) {
        return list(
                "obligationCode = ?1 and state = ?2 order by dueOn",
                obligation,
                OccurrenceState.DUE);
    }

    /** The one that falls due on that day. */
    public Optional<Occurrence> on(String obligation, LocalDate day) {
        return find("obligationCode = ?1 and dueOn = ?2", obligation, day).firstResultOptional();
    }

    /** The last one that falls due before that day. */
    public Optional<Occurrence> before(String obligation, LocalDate day) {
        return find("obligationCode = ?1 and dueOn < ?2 order by dueOn desc", obligation, day)
                .firstResultOptional();
    }

    /** Those that fell due after that day and are over, grace included; the oldest first. */
    public List<Occurrence> overSince(String obligation, LocalDate after, LocalDate today) {
        return list(
                "obligationCode = ?1 and dueOn > ?2 and graceUntil < ?3 order by dueOn",
                obligation,
                after,
                today);
    }

    /** Whether it falls due on that day, or did, whatever became of it. */
    boolean fellDueOn(String obligation, LocalDate day) {
        return count("obligationCode = ?1 and dueOn = ?2", obligation, day) > 0;
    }

    /** What falls due after that day and is neither met nor waived. */
    List<Occurrence> dueAfter(String obligation, LocalDate day) {
        return list(
                "obligationCode = ?1 and state = ?2 and dueOn > ?3 order by dueOn",
                obligation,
                OccurrenceState.DUE,
                day);
    }

    /** A page in the order of their due dates. */
    public List<Owed> page(
            OwedFilter filter, @Nullable LocalDate afterDay, @Nullable UUID afterId, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (!filter.posts().isEmpty()) {
            conditions.add("b.accountablePost in :posts");
            values.put("posts", filter.posts());
        }
        if (filter.obligation() != null) {
            conditions.add("b.code = :obligation");
            values.put("obligation", filter.obligation());
        }
        if (filter.body() != null) {
            conditions.add("b.body = :body");
            values.put("body", filter.body());
        }
        if (filter.openOnly() || filter.overdueOn() != null) {
            conditions.add("o.state = :due");
            values.put("due", OccurrenceState.DUE);
        }
        if (filter.overdueOn() != null) {
            conditions.add("o.graceUntil < :overdueOn and o.handedInOn is null");
            values.put("overdueOn", filter.overdueOn());
        }
        if (filter.notOverdueOn() != null) {
            conditions.add("o.graceUntil >= :notOverdueOn and o.handedInOn is null");
            values.put("notOverdueOn", filter.notOverdueOn());
        }
        if (filter.until() != null) {
            conditions.add("o.dueOn <= :until");
            values.put("until", filter.until());
        }
        if (afterDay != null && afterId != null) {
            conditions.add("(o.dueOn > :afterDay or (o.dueOn = :afterDay and o.id > :afterId))");
            values.put("afterDay", afterDay);
            values.put("afterId", afterId);
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select new org.dueregard.actionplan.obligation.Owed(b, o)"
                                        + " from Occurrence o join Obligation b"
                                        + " on b.code = o.obligationCode where "
                                        + String.join(" and ", conditions)
                                        + " order by o.dueOn, o.id",
                                Owed.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }
}
