package org.dueregard.eia.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was overdue of all monitoring. */
@ApplicationScoped
public class OverdueMonitorings
        implements PanacheRepositoryBase<OverdueMonitoring, OverdueMonitoring.Key> {

    /** Of a subject or its assessment, the oldest first. */
    List<OverdueMonitoring> of(UUID subject, UUID assessment) {
        return list(
                "subjectId in ?1 order by key.dueDate, key.obligationId",
                List.of(subject.toString(), assessment.toString()));
    }
}
