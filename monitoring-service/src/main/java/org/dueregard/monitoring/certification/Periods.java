package org.dueregard.monitoring.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The months that figures were ever sent for. */
@ApplicationScoped
public class Periods implements PanacheRepositoryBase<Period, PeriodId> {

    public Optional<Period> find(String dataset, YearMonth month) {
        return findByIdOptional(PeriodId.of(dataset, month));
    }

    public Period require(String dataset, YearMonth month) {
        return find(dataset, month).orElseThrow(() -> missing(dataset, month));
    }

    /**
     * How a month stands at the moment, asked anew: any commit that changed its figures, or
     * certified it, has made its version another one.
     */
    public Optional<Revision> revision(String dataset, YearMonth month) {
        return getEntityManager()
                .createQuery(
                        """
                        select p.version, p.state, p.dataChangedAt from Period p where p.id = :id
                        """,
                        Object[].class)
                .setParameter("id", PeriodId.of(dataset, month))
                .getResultStream()
                .map(
                        row ->
                                new Revision(
                                        (Long) row[0],
                                        row[1] == PeriodState.CERTIFIED,
                                        (Instant) row[2]))
                .findFirst();
    }

    /** A month as it stood once. */
    public record Revision(long version, boolean certified, Instant dataChangedAt) {}

    /** The month, which nobody else changes or certifies until the transaction ends. */
    public Period requireLocked(String dataset, YearMonth month) {
        return findByIdOptional(PeriodId.of(dataset, month), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> missing(dataset, month));
    }

    /** As {@link #requireLocked}; a month without figures so far begins here. */
    Period startLocked(String dataset, YearMonth month, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        """
                        INSERT INTO period (dataset, month, state, data_changed_at, version)
                        VALUES (?1, ?2, 'OPEN', ?3, 0) ON CONFLICT DO NOTHING
                        """)
                .setParameter(1, dataset)
                .setParameter(2, month.toString())
                .setParameter(3, at)
                .executeUpdate();
        return requireLocked(dataset, month);
    }

    /** The latest month of a dataset that figures were ever sent for. */
    public Optional<Period> latest(String dataset) {
        return find("id.dataset = ?1 order by id.month desc", dataset).firstResultOptional();
    }

    /**
     * A month of each of these datasets that has figures of it, read at once.
     *
     * @param month null for the latest of each that figures were ever sent for
     */
    public Map<String, Period> ofDatasets(Collection<String> datasets, @Nullable YearMonth month) {
        var found =
                month == null
                        ? list(
                                """
                                from Period period
                                where period.id.dataset in ?1 and period.id.month = (
                                    select max(other.id.month) from Period other
                                    where other.id.dataset = period.id.dataset)
                                """,
                                datasets)
                        : list("id.dataset in ?1 and id.month = ?2", datasets, month.toString());
        return found.stream()
                .collect(Collectors.toMap(period -> period.id().dataset(), period -> period));
    }

    /** The latest month of a dataset that is certified. */
    public Optional<YearMonth> latestCertified(String dataset) {
        return find(
                        "id.dataset = ?1 and state = ?2 order by id.month desc",
                        dataset,
                        PeriodState.CERTIFIED)
                .firstResultOptional()
                .map(period -> period.id().yearMonth());
    }

    /** Months of a dataset after this one, the oldest first. */
    public List<Period> after(String dataset, @Nullable String month, int most) {
        return find(
                        "id.dataset = ?1 and id.month > ?2 order by id.month",
                        dataset,
                        month == null ? "" : month)
                .range(0, most - 1)
                .list();
    }

    /** Months of a dataset from one to another, the oldest first. */
    public List<Period> between(String dataset, YearMonth from, YearMonth to) {
        return find(
                        "id.dataset = ?1 and id.month between ?2 and ?3 order by id.month",
                        dataset,
                        from.toString(),
                        to.toString())
                .list();
    }

    private static DomainException missing(String dataset, YearMonth month) {
        return DomainException.notFound("period with figures of " + dataset, month);
    }
}
