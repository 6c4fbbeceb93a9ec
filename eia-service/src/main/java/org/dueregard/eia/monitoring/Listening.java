package org.dueregard.eia.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeping what monitoring tells. The same thing told again stands as it was told last, and is
 * nothing new for a review.
 */
@ApplicationScoped
public class Listening {
    private final AnnualReports reports;
    private final MonitoringFindings findings;
    private final TargetAssessments targets;
    private final OverdueMonitorings overdue;
    private final InstantSource clock;

    public Listening(
            AnnualReports reports,
            MonitoringFindings findings,
            TargetAssessments targets,
            OverdueMonitorings overdue,
            InstantSource clock) {
        this.reports = reports;
        this.findings = findings;
        this.targets = targets;
        this.overdue = overdue;
        this.clock = clock;
    }

    /** Empty where it was told before. */
    @Transactional
    public Optional<Told> reportReleased(String id, AnnualReport.Content content) {
        return keep(
                        reports,
                        id,
                        known -> known.become(content, clock.instant()),
                        () -> new AnnualReport(id, content, clock.instant()))
                .map(AnnualReport::told);
    }

    /** Empty where it was told before. */
    @Transactional
    public Optional<Told> findingRecorded(String id, MonitoringFinding.Content content) {
        return keep(
                        findings,
                        id,
                        known -> known.become(content, clock.instant()),
                        () -> new MonitoringFinding(id, content, clock.instant()))
                .map(MonitoringFinding::told);
    }

    @Transactional
    public void targetAssessed(TargetAssessment.Key key, TargetAssessment.Result result) {
        keep(
                targets,
                key,
                known -> known.become(result, clock.instant()),
                () -> new TargetAssessment(key, result, clock.instant()));
    }

    @Transactional
    public void fellOverdue(OverdueMonitoring.Key key, OverdueMonitoring.Content content) {
        keep(
                overdue,
                key,
                known -> known.become(content, clock.instant()),
                () -> new OverdueMonitoring(key, content, clock.instant()));
    }

    /** What is new; empty where it was there and has become what was told now. */
    private static <T, K> Optional<T> keep(
            PanacheRepositoryBase<T, K> kept, K key, Consumer<T> become, Supplier<T> make) {
        var known = kept.findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
        if (known.isPresent()) {
            become.accept(known.get());
            return Optional.empty();
        }
        var made = make.get();
        kept.persist(made);
        return Optional.of(made);
    }
}
