package org.dueregard.actionplan.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever keeps the meetings of bodies, so that bodies need not know them. */
public interface Calendar {
    /**
     * Meetings to come that are out of order: the order was laid down or changed after they were
     * given their days.
     *
     * @param body that is to meet first; null for every one
     */
    List<OutOfOrder> outOfOrder(@Nullable String body);
}
