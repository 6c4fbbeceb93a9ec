package org.dueregard.monitoring.populations.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of populations: named, because its address gives a file as well. */
@Schema(name = "MonitoringPopulationPage")
record PopulationPageView(List<PopulationView> items, @Nullable String next) implements Paged {
    static PopulationPageView from(Page<PopulationView> page) {
        return new PopulationPageView(page.items(), page.next());
    }
}
