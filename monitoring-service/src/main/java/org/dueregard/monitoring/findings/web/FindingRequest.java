package org.dueregard.monitoring.findings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.findings.FindingKind;
import org.dueregard.monitoring.findings.NewFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding to be recorded. */
@Schema(name = "MonitoringRecordFinding")
public record FindingRequest(
        @NotNull FindingKind kind,
        @Schema(description = "Policies that it concerns: ids of their subjects in the eia service")
                @NotNull
                @Size(min = 1, max = 50)
                List<@NotNull UUID> policies,
        @Schema(description = "Codes of the characteristics that it is about")
                @NotNull
                @Size(min = 1, max = 20)
                List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String> characteristics,
        @Schema(description = "What was found, without the name of a person")
                @NotBlank
                @Size(max = 2_000)
                String summary,
        @Schema(
                        description = "Where it was found",
                        examples = "Review of 60 closed cases, first quarter of 2008")
                @NotBlank
                @Size(max = 400)
                String sourceRef,
        @NotNull LocalDate foundOn) {
    NewFinding asked() {
        return new NewFinding(
                kind,
                policies.stream().map(UUID::toString).toList(),
                characteristics,
                summary.strip(),
                sourceRef.strip(),
                foundOn);
    }
}
