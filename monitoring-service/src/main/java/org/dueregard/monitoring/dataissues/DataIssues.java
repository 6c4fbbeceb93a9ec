package org.dueregard.monitoring.dataissues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Every issue of data. */
@ApplicationScoped
public class DataIssues implements PanacheRepositoryBase<DataIssue, UUID> {
    public DataIssue require(String dataset, UUID id) {
        return find("dataset = ?1 and id = ?2", dataset, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("issue of " + dataset, id));
    }

    DataIssue requireLocked(String dataset, UUID id) {
        return find("dataset = ?1 and id = ?2", dataset, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("issue of " + dataset, id));
    }

    /** An issue is recorded before a month is certified, or after it, and not in between. */
    void lock(String dataset) {
        TransactionLock.hold(getEntityManager(), "issues of " + dataset);
    }

    /**
     * Refuses where an open issue concerns the month; from now to the end of the transaction none
     * is recorded.
     */
    public void requireNone(String dataset, YearMonth month) {
        lock(dataset);
        var open =
                list(
                        "dataset = ?1 and state = ?2 and fromMonth <= ?3 and (toMonth is null or toMonth >= ?3) order by id",
                        dataset,
                        IssueState.OPEN,
                        month.toString());
        if (!open.isEmpty()) {
            throw DomainException.brokenRule(
                    "data-issue-open",
                    "%s of %s cannot be certified while something is known to be wrong with it: resolve or accept each issue first."
                            .formatted(month, dataset),
                    open.stream()
                            .map(
                                    issue ->
                                            Violation.at(
                                                    "",
                                                    "%s (%s): %s"
                                                            .formatted(
                                                                    issue.id(),
                                                                    issue.source(),
                                                                    issue.description())))
                            .toList());
        }
    }

    /** In the order in which they were recorded. */
    public List<DataIssue> page(
            String dataset, @Nullable IssueState state, @Nullable UUID after, int most) {
        var where = new StringBuilder("dataset = :dataset");
        var parameters = Parameters.with("dataset", dataset);
        if (state != null) {
            where.append(" and state = :state");
            parameters.and("state", state);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by id", parameters).range(0, most - 1).list();
    }
}
