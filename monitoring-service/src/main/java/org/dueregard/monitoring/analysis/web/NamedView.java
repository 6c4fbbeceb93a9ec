package org.dueregard.monitoring.analysis.web;

import org.dueregard.monitoring.analysis.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code with its name. */
@Schema(name = "MonitoringNamed")
record NamedView(
        @Schema(examples = "E09000022") String code, @Schema(examples = "Lambeth") String name) {
    static NamedView from(Named named) {
        return new NamedView(named.code(), named.name());
    }
}
