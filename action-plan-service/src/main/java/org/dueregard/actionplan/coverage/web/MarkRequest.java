package org.dueregard.actionplan.coverage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.coverage.CoverageStage;
import org.dueregard.actionplan.coverage.NewMark;
import org.dueregard.actionplan.coverage.SupportManner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has happened with some members of a population on a day. */
@Schema(name = "ActionPlanMarkCoverage")
record MarkRequest(
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 60) String> members,
        @NotNull CoverageStage stage,
        @NotNull LocalDate on,
        @Schema(description = "How they were supported") @Nullable SupportManner manner,
        @Schema(description = "Of what was received") @Size(min = 1, max = 200)
                @Nullable String title,
        @Schema(description = "Where what was received can be read") @Size(min = 1, max = 2000)
                @Nullable String link,
        @Size(min = 1, max = 2000) @Nullable String note,
        @Schema(description = "That a return names") @Size(max = 100)
                @Nullable List<@NotBlank @Size(max = 1000) String> barriers) {
    NewMark asked() {
        return new NewMark(
                members,
                stage,
                on,
                manner,
                title,
                link,
                note,
                barriers == null ? List.of() : barriers);
    }
}
