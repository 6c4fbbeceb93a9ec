package org.dueregard.actionplan.progressreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.platform.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** A return as it was accepted, in the form in which it is kept for ever; posts and no persons. */
public record ReturnDocument(
        UUID id,
        String group,
        LocalDate periodFrom,
        LocalDate periodTo,
        Template template,
        LocalDate submittedOn,
        String submittedBy,
        LocalDate acknowledgedOn,
        String acknowledgedBy,
        List<Line> lines) {

    /** The version of the template that it was made on. */
    public record Template(int number, String title, List<TemplatePart> parts) {}

    /** What it says of one action. */
    public record Line(
            UUID action,
            String title,
            String accountablePost,
            @Nullable LocalDate dueOn,
            Rating computedRating,
            @Nullable String statement,
            @Nullable Integer progress,
            @Nullable Rating rating,
            @Nullable String nextSteps) {
        static Line of(ReturnLine line) {
            return new Line(
                    line.actionId(),
                    line.title(),
                    line.accountablePost(),
                    line.dueOn(),
                    line.computedRating(),
                    line.statement(),
                    line.progress(),
                    line.rating(),
                    line.nextSteps());
        }
    }

    CanonicalJson canonical() {
        return CanonicalJson.of(this);
    }
}
