package org.dueregard.monitoring.targets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every assessment of every target. */
@ApplicationScoped
public class TargetAssessments implements PanacheRepositoryBase<TargetAssessment, UUID> {

    public TargetAssessment require(String target, UUID id) {
        return find("target = ?1 and id = ?2", target, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("assessment of " + target, id));
    }

    /** The assessment of a period that counts. */
    Optional<TargetAssessment> latest(String target, TargetPeriod period) {
        return find("target = ?1 and period = ?2 order by revision desc", target, period.text())
                .firstResultOptional();
    }

    /** The assessments that count of every period of a target, by period. */
    public List<TargetAssessment> counting(String target) {
        var byPeriod = new TreeMap<String, TargetAssessment>();
        list("target = ?1 order by revision", target)
                .forEach(assessment -> byPeriod.put(assessment.period(), assessment));
        return List.copyOf(byPeriod.values());
    }

    /** In the order in which they were made. */
    public List<TargetAssessment> page(
            String target, @Nullable String period, @Nullable UUID after, int most) {
        var where = new StringBuilder("target = :target");
        var parameters = Parameters.with("target", target);
        if (period != null) {
            where.append(" and period = :period");
            parameters.and("period", period);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by id", parameters).range(0, most - 1).list();
    }
}
