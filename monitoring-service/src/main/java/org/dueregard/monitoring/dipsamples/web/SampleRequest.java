package org.dueregard.monitoring.dipsamples.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.dueregard.monitoring.dipsamples.FlagCheck;
import org.dueregard.monitoring.dipsamples.SampleContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a supervisor found in a sample of records. */
@Schema(name = "MonitoringRecordDipSample")
public record SampleRequest(
        @Schema(description = "The system whose records were looked at", examples = "CRIS")
                @NotBlank
                @Size(max = 60)
                String system,
        @Schema(description = "Code of a borough", examples = "E09000022") @NotBlank @Size(max = 20)
                String unit,
        @Schema(description = "The month of the records", examples = "2008-01")
                @NotNull
                @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                String period,
        @Schema(description = "The post of whoever looked", examples = "CSU-SUPERVISOR-LAMBETH")
                @NotBlank
                @Size(max = 60)
                String supervisorPost,
        @Schema(description = "How many records; each was checked for every flag", examples = "20")
                @Max(1_000_000)
                int sampleSize,
        @NotNull @Size(max = 50) List<@NotNull @Valid CheckRequest> checks) {

    /** What it has shown of a flag. */
    @Schema(name = "MonitoringRecordFlagCheck")
    public record CheckRequest(
            @Schema(description = "A code of /v1/flags", examples = "RI") @NotBlank @Size(max = 20)
                    String flag,
            @Schema(
                            description =
                                    "How many of the records carry it where they should, and nowhere else",
                            examples = "18")
                    int correct) {}

    SampleContent asked() {
        return SampleContent.of(
                system.strip(),
                unit,
                YearMonth.parse(period),
                supervisorPost.strip(),
                sampleSize,
                checks.stream()
                        .map(check -> new FlagCheck(check.flag(), check.correct()))
                        .toList());
    }
}
