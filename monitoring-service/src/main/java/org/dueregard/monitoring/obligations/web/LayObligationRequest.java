package org.dueregard.monitoring.obligations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.obligations.NewObligation;
import org.dueregard.monitoring.obligations.ObligationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An obligation to be laid upon a post. */
@Schema(name = "MonitoringLayObligation")
public record LayObligationRequest(
        @Schema(description = "Any but POLICY_ANNUAL, which begins by itself with each policy")
                @NotNull
                ObligationKind kind,
        @Schema(description = "A code of your own for what it is owed for", examples = "VSS")
                @NotNull
                @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}")
                String subject,
        @Schema(examples = "Survey of victims, returned every quarter") @NotBlank @Size(max = 200)
                String title,
        @Schema(examples = "DIR-VICTIMS") @NotBlank @Size(max = 60) String accountablePost,
        @Size(max = 100) @Nullable String businessArea,
        @Schema(description = "Codes of the units that hand something in; FORCE is all of it")
                @Size(max = 60)
                @Nullable List<@NotBlank String> units,
        @NotNull LocalDate firstDueOn) {
    NewObligation asked() {
        return new NewObligation(
                kind,
                subject,
                title.strip(),
                accountablePost.strip(),
                businessArea,
                units == null ? List.of() : units,
                firstDueOn);
    }
}
