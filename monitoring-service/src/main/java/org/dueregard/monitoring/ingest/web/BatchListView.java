package org.dueregard.monitoring.ingest.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of receipts. */
@Schema(name = "MonitoringBatchPage")
public record BatchListView(List<BatchView> items, @Nullable String next) implements Paged {
    static BatchListView from(Page<BatchView> page) {
        return new BatchListView(page.items(), page.next());
    }
}
