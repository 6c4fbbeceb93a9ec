package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.body.BodyKind;
import org.dueregard.actionplan.body.Charter;
import org.dueregard.actionplan.body.Powers;
import org.dueregard.actionplan.body.Rhythm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body to be founded. */
@Schema(name = "ActionPlanFoundBody")
record FoundBodyRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String chairPost,
        @Schema(description = "First day of the chair; today where absent")
                @Nullable LocalDate since,
        @NotNull @Schema(description = "Whether it may decide that actions are complete")
                Boolean decidesCompletions,
        @Schema(description = "Whether it may direct money and people")
                @Nullable Boolean directsResources,
        @Schema(description = "The body that it reports to")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String parent,
        @Schema(description = "How often it meets, such as P3M")
                @Pattern(regexp = Cadences.PATTERN, message = Cadences.MESSAGE)
                @Nullable String cadence,
        @Schema(description = "The body whose meeting of the same quarter comes after its own")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String precedes,
        @Schema(description = "Whether it is a member of every work group founded from now on")
                @Nullable Boolean sitsOnEveryGroup,
        @Schema(description = "Its place where work groups are listed") @Min(1) @Max(1000)
                @Nullable Integer listOrder) {
    Charter charter(LocalDate today) {
        return new Charter(
                code,
                name,
                kind,
                chairPost,
                since == null ? today : since,
                new Powers(decidesCompletions, Boolean.TRUE.equals(directsResources)),
                parent,
                new Rhythm(cadence, precedes),
                Boolean.TRUE.equals(sitsOnEveryGroup),
                listOrder);
    }
}
