package org.dueregard.eia.duty.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.duty.Duty;
import org.dueregard.eia.duty.DutyChange;
import org.dueregard.eia.duty.DutyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rank or a weight is read only to be refused by its rule. */
@Schema(name = "EiaRecordDuty")
public record DutyRequest(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String code,
        @NotBlank @Size(max = 300) String title,
        @NotNull DutyKind kind,
        @NotBlank @Size(max = 300) String instrument,
        @Size(max = 300) @Nullable String provision,
        @NotNull @Min(1) @Schema(description = "Whose codes the characteristics are")
                Integer catalogue,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 60) String> characteristics,
        @Min(1) @Max(60) @Nullable Integer everyMonths,
        @NotNull LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        @NotBlank @Size(max = 500) String source,
        @NotBlank @Size(max = 2_000) String reason,
        @Schema(hidden = true) @Nullable JsonNode rank,
        @Schema(hidden = true) @Nullable JsonNode weight) {
    DutyChange toChange() {
        return new DutyChange(
                new Duty(
                        code,
                        title,
                        kind,
                        instrument,
                        provision,
                        catalogue,
                        characteristics.stream().distinct().toList(),
                        everyMonths,
                        heldFrom,
                        heldUntil,
                        source),
                rank != null,
                weight != null,
                reason);
    }
}
