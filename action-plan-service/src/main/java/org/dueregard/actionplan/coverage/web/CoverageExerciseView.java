package org.dueregard.actionplan.coverage.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.coverage.CoverageExercise;
import org.dueregard.actionplan.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exercise and whom it covers. */
@Schema(name = "ActionPlanCoverageExercise")
record CoverageExerciseView(
        String code,
        String title,
        String returnType,
        @Nullable UnitKind units,
        boolean listed,
        LocalDate openedOn,
        List<MemberJson> members) {
    static CoverageExerciseView from(CoverageExercise exercise) {
        return new CoverageExerciseView(
                exercise.code(),
                exercise.title(),
                exercise.returnType(),
                exercise.units(),
                exercise.isListed(),
                exercise.openedOn(),
                exercise.members().stream().map(MemberJson::from).toList());
    }
}
