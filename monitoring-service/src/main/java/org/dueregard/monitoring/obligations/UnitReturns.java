package org.dueregard.monitoring.obligations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What units handed in. */
@ApplicationScoped
public class UnitReturns implements PanacheRepositoryBase<UnitReturn, UUID> {
    /** Those of the units that have handed nothing in for the round. */
    public Set<String> missing(Obligation of, Round round) {
        var missing = new TreeSet<>(of.units());
        if (!missing.isEmpty()) {
            missing.removeAll(returned(of.id(), round.number()));
        }
        return missing;
    }

    private Collection<String> returned(UUID obligation, int round) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.unit from UnitReturn r where r.obligation = :of and r.round = :round",
                        String.class)
                .setParameter("of", obligation)
                .setParameter("round", round)
                .getResultList();
    }

    public UnitReturn require(UUID obligation, int round, UUID id) {
        return find("obligation = ?1 and round = ?2 and id = ?3", obligation, round, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("return", id));
    }

    /** In the order in which they were handed in. */
    public List<UnitReturn> page(UUID obligation, int round, @Nullable UUID after, int most) {
        return find(
                        "obligation = ?1 and round = ?2 and id > ?3 order by id",
                        obligation,
                        round,
                        after == null ? new UUID(0, 0) : after)
                .range(0, most - 1)
                .list();
    }
}
