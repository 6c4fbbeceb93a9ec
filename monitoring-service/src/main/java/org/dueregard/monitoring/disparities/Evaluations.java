package org.dueregard.monitoring.disparities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** When which indicator was computed. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {

    public Evaluation require(String indicator, UUID id) {
        return find("indicator = ?1 and id = ?2", indicator, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("evaluation of " + indicator, id));
    }

    /** Evaluations of an indicator before this one, the latest first. */
    public List<Evaluation> before(
            String indicator, @Nullable String period, @Nullable UUID before, int most) {
        var parameters = Parameters.with("indicator", indicator);
        var where = new StringBuilder("indicator = :indicator");
        if (period != null) {
            where.append(" and period = :period");
            parameters.and("period", period);
        }
        if (before != null) {
            where.append(" and id < :before");
            parameters.and("before", before);
        }
        return find(where + " order by id desc", parameters).range(0, most - 1).list();
    }
}
