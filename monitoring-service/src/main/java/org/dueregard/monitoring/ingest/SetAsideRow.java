package org.dueregard.monitoring.ingest;

import java.util.List;

/** A row that a batch does not take in: what is wrong with it, and what it said. */
record SetAsideRow(long line, List<RowFault> faults, SentRow sent) {
    SetAsideRow {
        faults = List.copyOf(faults);
    }
}
