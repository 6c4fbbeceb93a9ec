package org.dueregard.actionplan.work;

import java.util.List;

/**
 * A feature in which things wait for posts. The worklist and the digest ask each of them, so that
 * they need not know the features.
 */
public interface WorkItems {
    /**
     * What waits, in any order: everything of that kind, or at least the first {@code rows} by
     * {@link WorkItem#place} after {@code after}. What stands before that place may be among it.
     */
    List<WorkItem> waiting(WorkQuery query);
}
