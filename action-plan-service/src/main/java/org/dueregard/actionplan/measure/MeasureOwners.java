package org.dueregard.actionplan.measure;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.strategy.Strategies;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a measure. It belongs to the board that monitors its commitment, or else to the
 * board of its strategy; the post is the lead of the unit that it is about, or of the objective, or
 * the one that is responsible for the strategy.
 */
@ApplicationScoped
public class MeasureOwners {
    private final Strategies strategies;
    private final Units units;

    MeasureOwners(Strategies strategies, Units units) {
        this.strategies = strategies;
        this.units = units;
    }

    /**
     * Who answers for a measure.
     *
     * @param body null where nobody has named who monitors the commitment
     * @param deferred whether that is another body than the strategy's own board
     * @param post null where nobody leads the unit
     */
    public record Owner(@Nullable String body, boolean deferred, @Nullable String post) {}

    public Owner of(Measure measure) {
        var strategy = strategies.require(measure.strategy());
        var commitment = measure.commitment();
        var body =
                commitment == null
                        ? strategy.board()
                        : strategy.commitment(commitment).monitoredBy();
        return new Owner(body, !strategy.board().equals(body), post(measure));
    }

    private @Nullable String post(Measure measure) {
        var unit = measure.organisationUnit();
        if (unit != null) {
            return units.withCode(unit).map(Unit::leadPost).orElse(null);
        }
        var strategy = strategies.require(measure.strategy());
        var commitment = measure.commitment();
        var objective =
                measure.objective() != null || commitment == null
                        ? measure.objective()
                        : strategy.commitment(commitment).objective();
        var lead = objective == null ? null : strategy.objective(objective).leadPost();
        return lead == null ? strategy.seniorPost() : lead;
    }
}
