package org.dueregard.monitoring.ingest;

import java.util.List;
import java.util.UUID;

/** What is done about rows once a batch has settled them; called for a few thousand at a time. */
interface RowOutcomes {

    /** The batch does not take these in. */
    void setAside(UUID batch, List<SetAsideRow> rows);

    /** The batch has taken these in, or holds them already. */
    void takenIn(UUID batch, List<IncomingRecord> records);
}
