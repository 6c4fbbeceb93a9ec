package org.dueregard.actionplan.progressreturn.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.progressreturn.ProgressReturn;
import org.dueregard.actionplan.progressreturn.ReturnDeed;
import org.dueregard.actionplan.progressreturn.ReturnDeedKind;
import org.dueregard.actionplan.progressreturn.ReturnLine;
import org.dueregard.actionplan.progressreturn.ReturnState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return with its lines, and who did what about it. */
@Schema(name = "ActionPlanProgressReturn")
record ReturnView(
        UUID id,
        String group,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(description = "The version of the template that it is made on") int template,
        ReturnState state,
        @Nullable LocalDate submittedOn,
        @Schema(description = "The post that is to answer it, or has accepted it")
                @Nullable String addressedTo,
        @Schema(description = "Whoever was at that post on this day answers it")
                @Nullable LocalDate addressedOn,
        @Nullable LocalDate acknowledgedOn,
        @Schema(description = "Of the document, once it is accepted") @Nullable String sha256,
        List<Line> lines,
        List<Deed> deeds) {

    /** What it says of an action, and how that stands. */
    @Schema(name = "ActionPlanReturnLine")
    record Line(
            UUID action,
            String title,
            String accountablePost,
            @Nullable LocalDate dueOn,
            Rating computedRating,
            @Nullable String statement,
            @Nullable Integer progress,
            @Nullable Rating rating,
            @Nullable String nextSteps) {
        static Line from(ReturnLine line) {
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

    /** Who did what about it. */
    @Schema(name = "ActionPlanReturnDeed")
    record Deed(
            int number,
            ReturnDeedKind deed,
            Instant at,
            String person,
            @Nullable String post,
            @Nullable String reason) {
        static Deed from(ReturnDeed deed) {
            return new Deed(
                    deed.number(),
                    deed.kind(),
                    deed.at(),
                    deed.person().sub(),
                    deed.post(),
                    deed.reason());
        }
    }

    static ReturnView from(ProgressReturn made) {
        return new ReturnView(
                made.id(),
                made.group(),
                made.periodFrom(),
                made.periodTo(),
                made.template(),
                made.state(),
                made.submittedOn(),
                made.addressedTo(),
                made.addressedOn(),
                made.acknowledgedOn(),
                made.sha256(),
                made.lines().stream().map(Line::from).toList(),
                made.deeds().stream().map(Deed::from).toList());
    }
}
