package org.dueregard.monitoring.targets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every target. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, String> {
    public Target require(String target) {
        return findByIdOptional(target)
                .orElseThrow(() -> DomainException.notFound("target", target));
    }

    /** Those after this one, by their codes; of one indicator or all. */
    public List<Target> page(@Nullable String indicator, @Nullable String after, int most) {
        var where = new StringBuilder("target > :after");
        var parameters = Parameters.with("after", after == null ? "" : after);
        if (indicator != null) {
            where.append(" and indicator = :indicator");
            parameters.and("indicator", indicator);
        }
        return find(where + " order by target", parameters).range(0, most - 1).list();
    }

    /** Every target of an indicator, by their codes. */
    public List<Target> of(String indicator) {
        return list("indicator = ?1 order by target", indicator);
    }

    /** Those of any of these indicators, by their codes. */
    public List<Target> of(Collection<String> indicators) {
        return list("indicator in ?1 order by target", indicators);
    }

    /** Nobody else assesses it, or sets one with this code, until the transaction ends. */
    void lock(String target) {
        TransactionLock.hold(getEntityManager(), "target " + target);
    }
}
