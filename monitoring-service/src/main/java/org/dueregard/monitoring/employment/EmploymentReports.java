package org.dueregard.monitoring.employment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every report of employment monitoring, corrected ones too. */
@ApplicationScoped
public class EmploymentReports
        implements PanacheRepositoryBase<EmploymentReport, EmploymentReport.Key> {
    public EmploymentReport require(int startYear, int number) {
        return findByIdOptional(new EmploymentReport.Key(startYear, number))
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "employment report", startYear + "/" + number));
    }

    /** The present one of the year. */
    public EmploymentReport requireLatest(int startYear) {
        return latest(startYear)
                .orElseThrow(() -> DomainException.notFound("employment report of", startYear));
    }

    Optional<EmploymentReport> latest(int startYear) {
        return find("key.startYear = ?1 order by key.number desc", startYear).firstResultOptional();
    }

    /** Nobody else publishes one of the year until the transaction ends. */
    void lock(int startYear) {
        TransactionLock.hold(getEntityManager(), "employment report of " + startYear);
    }

    /** In the order of years and numbers. */
    public List<EmploymentReport> page(EmploymentReport.@Nullable Key after, int most) {
        var key = after == null ? new EmploymentReport.Key(0, 0) : after;
        return find(
                        "key.startYear > ?1 or (key.startYear = ?1 and key.number > ?2) order by key.startYear, key.number",
                        key.startYear(),
                        key.number())
                .range(0, most - 1)
                .list();
    }
}
