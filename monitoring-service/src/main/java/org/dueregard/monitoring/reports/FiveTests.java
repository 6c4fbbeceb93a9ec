package org.dueregard.monitoring.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The five things that monitoring tests (paragraph 41 of the report to the authority of 2008). Null
 * where nothing has been answered yet.
 */
@Schema(name = "MonitoringFiveTests")
public record FiveTests(
        @Schema(description = "Whether the policy keeps the law", maxLength = 10_000)
                @Nullable String legislativeCompliance,
        @Schema(description = "How those whom it meets see it", maxLength = 10_000)
                @Nullable String perceptions,
        @Schema(
                        description =
                                "Which inequalities there are, why, and what stands in the way",
                        maxLength = 10_000)
                @Nullable String inequalitiesAndCauses,
        @Schema(description = "Whether and how it affects particular groups", maxLength = 10_000)
                @Nullable String groupsAffected,
        @Schema(description = "How well it meets different needs", maxLength = 10_000)
                @Nullable String effectivenessByNeed) {

    /** Each test by its name. */
    Map<String, @Nullable String> byName() {
        var all = new LinkedHashMap<String, @Nullable String>();
        all.put("legislativeCompliance", legislativeCompliance);
        all.put("perceptions", perceptions);
        all.put("inequalitiesAndCauses", inequalitiesAndCauses);
        all.put("groupsAffected", groupsAffected);
        all.put("effectivenessByNeed", effectivenessByNeed);
        return all;
    }
}
