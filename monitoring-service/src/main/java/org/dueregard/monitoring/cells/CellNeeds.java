package org.dueregard.monitoring.cells;

import java.util.Set;

/** Who asks for counts says by which dimensions; nobody configures it. */
public interface CellNeeds {
    Set<CellNeed> needed();
}
