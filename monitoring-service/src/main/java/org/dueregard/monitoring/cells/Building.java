package org.dueregard.monitoring.cells;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import org.dueregard.monitoring.datasets.Datasets;

/**
 * Builds the sets of cells that are needed, a month in a transaction, beside whatever is taken in.
 * One replica does so at a time; whoever dies in a month leaves nothing of it.
 */
@ApplicationScoped
class Building {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** While replicas of two versions run side by side, what one of them needs is not emptied. */
    private static final Duration KEPT_UNNEEDED = Duration.ofHours(1);

    private final CellNeeds needs;
    private final CellSets sets;
    private final SummaryCells summaries;
    private final Datasets datasets;
    private final InstantSource clock;

    Building(
            CellNeeds needs,
            CellSets sets,
            SummaryCells summaries,
            Datasets datasets,
            InstantSource clock) {
        this.needs = needs;
        this.sets = sets;
        this.summaries = summaries;
        this.datasets = datasets;
        this.clock = clock;
    }

    /** Notes which sets are needed, and retires those that are not any more. */
    @Transactional
    void noteNeeds() {
        if (!sets.hold()) {
            return;
        }
        var now = clock.instant();
        for (var need : needs.needed()) {
            // The dataset's own cells have all of their dimensions already.
            if (need.dimensions().size() < datasets.require(need.dataset()).cells().size()) {
                sets.need(need, now, now.minus(NOTED_EVERY));
            }
        }
        sets.retire(now.minus(KEPT_UNNEEDED), now);
    }

    /**
     * Builds a month that is missing, or empties one that nobody needs.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean step() {
        if (!sets.hold()) {
            return false;
        }
        var leftOver = sets.leftOver();
        if (leftOver.isPresent()) {
            hold(leftOver.get());
            summaries.empty(leftOver.get().set(), leftOver.get().month());
            return true;
        }
        var missing = sets.missing();
        if (missing.isPresent()) {
            hold(missing.get());
            summaries.build(missing.get().set(), missing.get().month(), clock.instant());
            sets.noteBuilt(missing.get().set(), clock.instant());
            return true;
        }
        return false;
    }

    private void hold(CellSets.SetMonth one) {
        summaries.hold(one.set().dataset(), new TreeSet<>(List.of(one.month())));
    }
}
