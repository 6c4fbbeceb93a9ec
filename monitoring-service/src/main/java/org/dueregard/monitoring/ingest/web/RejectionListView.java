package org.dueregard.monitoring.ingest.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of rows that were set aside. */
@Schema(name = "MonitoringRejectionPage")
public record RejectionListView(List<RejectionView> items, @Nullable String next) implements Paged {
    static RejectionListView from(Page<RejectionView> page) {
        return new RejectionListView(page.items(), page.next());
    }
}
