package org.dueregard.monitoring.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.obligations.ObligationKind;
import org.dueregard.monitoring.obligations.Rounds;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.policies.Policies.Policy;
import org.jspecify.annotations.Nullable;

/** Which of the policies have a published report that is not out of date. */
@ApplicationScoped
public class Coverage {
    private final Policies policies;
    private final MonitoringReports reports;
    private final Rounds rounds;

    Coverage(Policies policies, MonitoringReports reports, Rounds rounds) {
        this.policies = policies;
        this.reports = reports;
        this.rounds = rounds;
    }

    /**
     * A policy and its report.
     *
     * @param covers the last day that its latest report covers; null where it has none
     * @param dueOn by when the next one is due; null while the register's word has not come through
     */
    public record Line(
            Policy policy,
            @Nullable String report,
            @Nullable LocalDate covers,
            @Nullable LocalDate dueOn) {
        /** Whether its latest report covers a day of the last year. */
        public boolean isReported(LocalDate today) {
            return covers != null && !covers.isBefore(today.minusYears(1));
        }
    }

    /** Every policy that is not withdrawn. */
    public List<Line> lines() {
        var latest = reports.latest();
        var due = rounds.dueOn(ObligationKind.POLICY_ANNUAL);
        var lines = new ArrayList<Line>();
        for (var policy : policies.inForce()) {
            var report = Optional.ofNullable(latest.get(policy.id()));
            lines.add(
                    new Line(
                            policy,
                            report.map(MonitoringReport::address).orElse(null),
                            report.map(MonitoringReport::periodEnd).orElse(null),
                            due.get(policy.id())));
        }
        return lines;
    }
}
