package org.dueregard.monitoring.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that a batch does not take in: what is wrong with it, and what it said. */
record SetAsideRow(long line, List<RowFault> faults, SentRow sent) {
    SetAsideRow {
        faults = List.copyOf(faults);
    }

    /** The id that it gives itself, as far as that can be made out. */
    @Nullable String recordId() {
        return sent.recordId() != null ? sent.recordId() : sent.content().get("recordId");
    }

    /** The row without anything that it said. */
    SetAsideRow emptied() {
        return new SetAsideRow(
                line,
                faults.stream()
                        .map(fault -> new RowFault(fault.field(), null, fault.reason()))
                        .toList(),
                SentRow.empty());
    }
}
