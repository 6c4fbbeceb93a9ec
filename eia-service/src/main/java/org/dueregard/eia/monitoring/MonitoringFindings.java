package org.dueregard.eia.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The findings about all policies. */
@ApplicationScoped
public class MonitoringFindings implements PanacheRepositoryBase<MonitoringFinding, String> {

    /** About a subject, in the order in which they were told. */
    @SuppressWarnings("unchecked")
    public List<MonitoringFinding> about(UUID subject) {
        return getEntityManager()
                .createNativeQuery(
                        "select f.* from monitoring_finding f where f.policy_ids @>"
                                + " array[cast(:subject as text)] order by f.told_at, f.id",
                        MonitoringFinding.class)
                .setParameter("subject", subject.toString())
                .getResultList();
    }
}
