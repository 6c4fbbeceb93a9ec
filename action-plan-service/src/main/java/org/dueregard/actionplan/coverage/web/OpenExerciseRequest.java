package org.dueregard.actionplan.coverage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.coverage.NewExercise;
import org.dueregard.actionplan.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exercise that covers units of a kind, or the members that are named. */
@Schema(name = "ActionPlanOpenCoverageExercise")
record OpenExerciseRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String returnType,
        @Schema(description = "The kind of units that it covers, as they are today")
                @Nullable UnitKind units,
        @Schema(description = "Whom it covers where that is not units: strands, policies")
                @Size(max = 5000)
                @Nullable List<@NotNull @Valid MemberJson> members,
        @Schema(description = "Whether what is received is listed for the public")
                @Nullable Boolean listed) {
    NewExercise asked() {
        return new NewExercise(
                code,
                title,
                returnType,
                units,
                members == null ? List.of() : members.stream().map(MemberJson::member).toList(),
                Boolean.TRUE.equals(listed));
    }
}
