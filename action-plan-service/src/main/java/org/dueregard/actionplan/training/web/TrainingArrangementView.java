package org.dueregard.actionplan.training.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.training.TrainingArrangement;
import org.dueregard.actionplan.training.TrainingFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A training arrangement, as it stood on a day, and every count of it. */
@Schema(name = "ActionPlanTrainingArrangement")
record TrainingArrangementView(
        String code,
        String title,
        String audience,
        @Nullable UUID action,
        @Schema(description = "Absent before the first count") @Nullable Figure present,
        List<Figure> figures) {

    /** So many of so many, as at a day. */
    @Schema(name = "ActionPlanTrainingFigure")
    record Figure(
            LocalDate asAt,
            long required,
            long trained,
            @Schema(description = "Computed, to one decimal; absent where nobody is required")
                    @Nullable BigDecimal percentTrained) {
        static Figure from(TrainingFigure figure) {
            return new Figure(figure.asAt(), figure.required(), figure.trained(), figure.percent());
        }
    }

    static TrainingArrangementView from(TrainingArrangement arrangement, LocalDate day) {
        return new TrainingArrangementView(
                arrangement.code(),
                arrangement.title(),
                arrangement.audience(),
                arrangement.action(),
                arrangement.figureOn(day).map(Figure::from).orElse(null),
                arrangement.figures().stream().map(Figure::from).toList());
    }
}
