package org.dueregard.actionplan.unit;

import org.jspecify.annotations.Nullable;

/**
 * A feature in which the lead of a unit may do something alone. Each change of a lead is told in
 * its own transaction, so that units need not know who listens.
 */
public interface LeadWatcher {
    /**
     * Another post leads the unit.
     *
     * @param former the post that led it before; null where none did
     */
    void ledBy(String unit, @Nullable String former, String lead);
}
