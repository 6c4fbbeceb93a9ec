package org.dueregard.eia.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How all targets came out, period by period. */
@ApplicationScoped
public class TargetAssessments
        implements PanacheRepositoryBase<TargetAssessment, TargetAssessment.Key> {

    /** Of these indicators after this one, or from the first, by target and period. */
    public List<TargetAssessment> of(
            Collection<String> indicators, TargetAssessment.@Nullable Key after, int most) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        var first = after == null ? new TargetAssessment.Key("", "") : after;
        return find(
                        "result.indicatorId in ?1 and (key.targetId > ?2 or key.targetId = ?2 and"
                                + " key.period > ?3) order by key.targetId, key.period",
                        indicators,
                        first.targetId(),
                        first.period())
                .page(0, most)
                .list();
    }

    /** What was told last of each target of these indicators. */
    @SuppressWarnings("unchecked")
    public List<TargetAssessment> lastOf(Collection<String> indicators) {
        return indicators.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery(
                                "select distinct on (t.target_id) t.* from target_assessment t"
                                        + " where t.indicator_id in (:indicators)"
                                        + " order by t.target_id, t.told_at desc, t.period desc",
                                TargetAssessment.class)
                        .setParameter("indicators", indicators)
                        .getResultList();
    }
}
