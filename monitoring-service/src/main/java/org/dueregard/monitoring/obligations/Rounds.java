package org.dueregard.monitoring.obligations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Each time that an obligation falls, or fell, due. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, Round.Key> {
    Round require(UUID obligation, int round) {
        return findByIdOptional(new Round.Key(obligation, round))
                .orElseThrow(() -> DomainException.notFound("round of " + obligation, round));
    }

    /** The one that was opened last. */
    Round requireLast(UUID obligation) {
        return find("key.obligation = ?1 order by key.round desc", obligation)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException(obligation + " has no round"));
    }

    Round requireFirst(UUID obligation) {
        return require(obligation, 0);
    }

    /** Those that are not met, the oldest first. */
    public List<Round> open(UUID obligation) {
        return list("key.obligation = ?1 and metOn is null order by key.round", obligation);
    }

    /** All before this one, the latest first. */
    public List<Round> before(UUID obligation, @Nullable Integer round, int most) {
        return find(
                        "key.obligation = ?1 and key.round < ?2 order by key.round desc",
                        obligation,
                        round == null ? Integer.MAX_VALUE : round)
                .range(0, most - 1)
                .list();
    }

    /** Of each subject the day by which the oldest open round of the kind is due. */
    public Map<String, LocalDate> dueOn(ObligationKind kind) {
        var due = new HashMap<String, LocalDate>();
        getEntityManager()
                .createQuery(
                        """
                        select o.subject, min(r.dueOn) from Round r, Obligation o
                        where o.id = r.key.obligation and o.kind = :kind and r.metOn is null
                        group by o.subject
                        """,
                        Object[].class)
                .setParameter("kind", kind)
                .getResultStream()
                .forEach(row -> due.put((String) row[0], (LocalDate) row[1]));
        return due;
    }

    /** An obligation of which a round is overdue that nobody was told of. */
    Optional<UUID> untold(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        """
                        select r.key.obligation from Round r, Obligation o
                        where o.id = r.key.obligation and o.state = :active
                            and r.metOn is null and r.toldOn is null and r.dueOn < :today
                        order by r.dueOn, r.key.obligation
                        """,
                        UUID.class)
                .setParameter("active", ObligationState.ACTIVE)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
