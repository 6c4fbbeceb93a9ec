package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.MonitoringLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaMonitoringLine")
public record MonitoringItem(
        @NotBlank @Size(max = 64) @Schema(examples = "SS-SEARCH-RATE") String indicatorId,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 64) String> dimensions,
        @NotBlank @Size(max = 300) String source,
        @NotNull
                @Pattern(regexp = "P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?")
                @Schema(description = "ISO 8601 period", examples = "P3M")
                String frequency,
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") String accountablePost) {
    MonitoringLine toLine() {
        return new MonitoringLine(
                indicatorId, List.copyOf(dimensions), source, frequency, accountablePost);
    }

    static MonitoringItem from(MonitoringLine line) {
        return new MonitoringItem(
                line.indicatorId(),
                line.dimensions(),
                line.source(),
                line.frequency(),
                line.accountablePost());
    }
}
