package org.dueregard.monitoring.cells;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set of cells is good for; it follows from what is built of it, and is stored nowhere. */
@Schema(name = "MonitoringCellSetState")
public enum CellSetState {
    /** Months are missing; what needs one of them is read from the dataset's cells. */
    BUILDING,
    /** Every month is there. */
    BUILT,
    /** No definition needs it any more: it is emptied. */
    RETIRED
}
