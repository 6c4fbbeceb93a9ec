package org.dueregard.monitoring.dipsamples.web;

import java.util.List;
import org.dueregard.monitoring.dipsamples.Flag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mark that records of a crime system carry. */
@Schema(name = "MonitoringFlag")
public record FlagView(
        @Schema(examples = "RI") String flag,
        String title,
        @Schema(description = "Which document names it") String source,
        @Schema(description = "Indicators that tell records apart by it") List<String> indicators) {
    static FlagView from(Flag flag) {
        return new FlagView(flag.flag(), flag.title(), flag.source(), flag.indicators());
    }
}
