package org.dueregard.monitoring.releases.web;

import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disclosure.Protection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the attack on a release has come to when it was composed. */
@Schema(name = "MonitoringReleaseAudit")
public record ReleaseAuditView(
        int threshold,
        @Schema(
                        description =
                                "How far apart the lowest and highest value of a small count have to be at least")
                int width,
        @Schema(
                        description =
                                "Counts that are hidden as they are small, or differ by few from what was published")
                int primary,
        @Schema(description = "Counts that are hidden beside them") int secondary,
        @Schema(
                        description =
                                "How far apart they are for the narrowest of all, at least; null where nothing is hidden")
                @Nullable Integer narrowest,
        @Schema(description = "Counts that no reader sees") int unknowns,
        @Schema(description = "Equations that hold between counts") int equations,
        @Schema(
                        description =
                                "Hidden counts that can be worked out from earlier releases alone; nothing that is hidden here changes that")
                int knownBefore,
        @Schema(description = "Published releases with records in common")
                List<UUID> comparedWith) {
    static ReleaseAuditView from(Protection.Audit audit) {
        return new ReleaseAuditView(
                audit.threshold(),
                audit.width(),
                audit.primary(),
                audit.secondary(),
                audit.narrowest(),
                audit.unknowns(),
                audit.equations(),
                audit.knownBefore(),
                audit.comparedWith());
    }
}
