package org.dueregard.monitoring.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.KeptRecords;

/** Looks now and then whether something is past its time. */
@ApplicationScoped
class RetentionSchedule {
    private final Datasets datasets;
    private final KeptRecords records;
    private final Expiring expiring;

    RetentionSchedule(Datasets datasets, KeptRecords records, Expiring expiring) {
        this.datasets = datasets;
        this.records = records;
        this.expiring = expiring;
    }

    @Scheduled(
            identity = "retention",
            every = "${dueregard.retention.look-every:1h}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (var definition : datasets.all()) {
            var kept = definition.retention();
            if (kept == null) {
                continue;
            }
            for (var source : records.sources(definition.dataset())) {
                while (expiring.expire(definition, source, kept)) {
                    // There may be more: a hundred batches at a time.
                }
            }
        }
        expiring.emptyRows();
    }
}
