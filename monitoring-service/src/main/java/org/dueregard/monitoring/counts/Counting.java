package org.dueregard.monitoring.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;

/** Answers what is asked of the counts. */
@ApplicationScoped
public class Counting {
    private final Datasets datasets;
    private final Classifications classifications;
    private final Units units;
    private final Cells cells;
    private final Periods periods;
    private final EntityManager session;

    Counting(
            Datasets datasets,
            Classifications classifications,
            Units units,
            Cells cells,
            Periods periods,
            EntityManager session) {
        this.datasets = datasets;
        this.classifications = classifications;
        this.units = units;
        this.cells = cells;
        this.periods = periods;
        this.session = session;
    }

    /** The counts and the states of their months at one instant, whatever is taken in meanwhile. */
    @Transactional
    public CountsTable count(String dataset, CountsAsked asked, Caller by) {
        CountsRules.requireAnalyst(by);
        session.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .executeUpdate();
        var question =
                CountsRules.understand(
                        asked, datasets.require(dataset), classifications, units::knows);
        var counts = cells.counts(question.ofCells(), CountsRules.MOST_ROWS + 1);
        CountsRules.requireFew(counts);
        return CountsTable.of(
                question, counts, periods.between(dataset, question.from(), question.to()));
    }
}
