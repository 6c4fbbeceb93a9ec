package org.dueregard.eia.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All obligations. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {
    public Obligation require(String duty, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.duty().equals(duty))
                .orElseThrow(() -> DomainException.notFound("obligation", id));
    }

    Obligation lock(String duty, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.duty().equals(duty))
                .orElseThrow(() -> DomainException.notFound("obligation", id));
    }

    /** Oldest first. */
    public List<Obligation> of(String duty, @Nullable UUID after, int most) {
        var query =
                after == null
                        ? find("duty = ?1 order by id", duty)
                        : find("duty = ?1 and id > ?2 order by id", duty, after);
        return query.page(0, most).list();
    }
}
