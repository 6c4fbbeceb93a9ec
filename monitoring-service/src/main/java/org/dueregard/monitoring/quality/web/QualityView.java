package org.dueregard.monitoring.quality.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dueregard.monitoring.quality.FieldQuality;
import org.dueregard.monitoring.quality.SenderQuality;
import org.dueregard.monitoring.quality.Share;
import org.dueregard.monitoring.quality.Volume;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How good the figures of a dataset are, by sender. */
@Schema(name = "MonitoringDataQuality")
public record QualityView(String dataset, String from, String to, List<SenderView> senders) {

    /** A sender. */
    @Schema(name = "MonitoringSenderQuality")
    public record SenderView(
            String source,
            @Schema(description = "Records of these months, without those withdrawn") long records,
            @Schema(description = "Rows known already, of all rows it ever sent")
                    ShareView duplicates,
            @Schema(description = "Rows set aside, of all rows it ever sent") ShareView rejected,
            @Schema(description = "Records corrected, of all rows it ever sent")
                    ShareView corrected,
            @Nullable Instant lastReceivedAt,
            List<VolumeView> volumes,
            @Schema(description = "Months of which it sent nothing") List<String> missingMonths,
            List<FieldView> fields) {
        static SenderView from(SenderQuality sender) {
            return new SenderView(
                    sender.source(),
                    sender.records(),
                    ShareView.from(sender.duplicates()),
                    ShareView.from(sender.rejected()),
                    ShareView.from(sender.corrected()),
                    sender.lastReceivedAt(),
                    sender.volumes().stream().map(VolumeView::from).toList(),
                    sender.volumes().stream()
                            .filter(volume -> volume.records() == 0)
                            .map(volume -> volume.month().toString())
                            .toList(),
                    sender.fields().stream().map(FieldView::from).toList());
        }
    }

    /** A part of a whole. */
    @Schema(name = "MonitoringShare")
    public record ShareView(
            long part,
            long whole,
            @Schema(description = "To one decimal; null of nothing") @Nullable BigDecimal percent) {
        static ShareView from(Share share) {
            return new ShareView(share.part(), share.whole(), share.percent());
        }
    }

    /** What came of a month. */
    @Schema(name = "MonitoringVolume")
    public record VolumeView(
            String month,
            long records,
            @Schema(
                            description =
                                    "Median of the months with records among the twelve before; null of fewer than three")
                    @Nullable Double usual) {
        static VolumeView from(Volume volume) {
            return new VolumeView(volume.month().toString(), volume.records(), volume.usual());
        }
    }

    /** What is said in a field. */
    @Schema(name = "MonitoringFieldQuality")
    public record FieldView(
            String field,
            @Schema(description = "Records in which it is not blank") ShareView recorded,
            @Schema(
                            description =
                                    "Records that say neither 'not stated' nor 'unknown'; null for a field without codes")
                    @Nullable ShareView declared) {
        static FieldView from(FieldQuality field) {
            var declared = field.declared();
            return new FieldView(
                    field.field(),
                    ShareView.from(field.recorded()),
                    declared == null ? null : ShareView.from(declared));
        }
    }
}
