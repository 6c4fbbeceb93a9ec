package org.dueregard.monitoring.dipsamples.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.dipsamples.DipSample;
import org.dueregard.monitoring.dipsamples.DipSampleRevision;
import org.dueregard.monitoring.dipsamples.FlagCheck;
import org.dueregard.monitoring.dipsamples.SampleContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sample of records whose flags a supervisor has looked at. */
@Schema(name = "MonitoringDipSample")
public record SampleView(
        UUID id,
        @Schema(description = "1 as it was recorded, and one more with each correction")
                int revision,
        String system,
        String unit,
        String period,
        String supervisorPost,
        int sampleSize,
        List<CheckView> checks,
        @Schema(description = "True where it counts no longer") boolean withdrawn,
        @Schema(description = "Why it was corrected or withdrawn; null for the first revision")
                @Nullable String reason,
        Instant recordedAt) {

    /** What it has shown of a flag. */
    @Schema(name = "MonitoringFlagCheck")
    public record CheckView(String flag, int correct) {
        static CheckView from(FlagCheck check) {
            return new CheckView(check.flag(), check.correct());
        }
    }

    static SampleView from(DipSample sample) {
        return of(
                sample.id(),
                sample.revision(),
                sample.content(),
                sample.isWithdrawn(),
                sample.reason(),
                sample.recordedAt());
    }

    static SampleView from(UUID id, DipSampleRevision revision) {
        return of(
                id,
                revision.revision(),
                revision.content(),
                revision.isWithdrawn(),
                revision.reason(),
                revision.recordedAt());
    }

    private static SampleView of(
            UUID id,
            int revision,
            SampleContent content,
            boolean withdrawn,
            @Nullable String reason,
            Instant recordedAt) {
        return new SampleView(
                id,
                revision,
                content.system(),
                content.unit(),
                content.month(),
                content.supervisorPost(),
                content.sampleSize(),
                content.checks().stream().map(CheckView::from).toList(),
                withdrawn,
                reason,
                recordedAt);
    }
}
