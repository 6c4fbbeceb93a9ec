package org.dueregard.monitoring.stream.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of messages that belong to nobody. */
@Schema(name = "MonitoringUndeliveredMessagePage")
public record UndeliveredMessageListView(List<UndeliveredMessageView> items, @Nullable String next)
        implements Paged {
    static UndeliveredMessageListView from(Page<UndeliveredMessageView> page) {
        return new UndeliveredMessageListView(page.items(), page.next());
    }
}
