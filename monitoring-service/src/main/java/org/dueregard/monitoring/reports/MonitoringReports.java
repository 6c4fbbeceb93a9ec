package org.dueregard.monitoring.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every monitoring report, drafts too. */
@ApplicationScoped
public class MonitoringReports implements PanacheRepositoryBase<MonitoringReport, UUID> {
    public MonitoringReport require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("monitoring report", id));
    }

    /** One that everyone can read. */
    public MonitoringReport requirePublished(UUID id) {
        return findByIdOptional(id)
                .filter(MonitoringReport::isPublished)
                .orElseThrow(() -> DomainException.notFound("published monitoring report", id));
    }

    MonitoringReport requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("monitoring report", id));
    }

    /** Nobody else begins or publishes a report of the policy until the transaction ends. */
    void lock(String policy) {
        TransactionLock.hold(getEntityManager(), "monitoring reports of " + policy);
    }

    Optional<MonitoringReport> draftOf(String policy) {
        return find("policy = ?1 and state = ?2", policy, ReportState.DRAFT).firstResultOptional();
    }

    /** The published report that has taken the place of this one. */
    public Optional<MonitoringReport> correctionOf(UUID report) {
        return find("corrects = ?1 and state = ?2", report, ReportState.PUBLISHED)
                .firstResultOptional();
    }

    /** Of each policy the published report that covers the latest day. */
    Map<String, MonitoringReport> latest() {
        var latest = new HashMap<String, MonitoringReport>();
        list("state = ?1 order by periodEnd, publishedAt", ReportState.PUBLISHED)
                .forEach(report -> latest.put(report.policy(), report));
        return latest;
    }

    /** In the order in which they were begun; of one policy or all. */
    public List<MonitoringReport> page(
            @Nullable String policy, ReportState state, @Nullable UUID after, int most) {
        var where = new StringBuilder("state = :state");
        var parameters = Parameters.with("state", state);
        if (policy != null) {
            where.append(" and policy = :policy");
            parameters.and("policy", policy);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by id", parameters).range(0, most - 1).list();
    }
}
