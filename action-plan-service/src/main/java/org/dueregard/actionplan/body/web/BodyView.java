package org.dueregard.actionplan.body.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.BodyKind;
import org.dueregard.actionplan.body.OutOfOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body with its chair and members. */
@Schema(name = "ActionPlanBody")
record BodyView(
        String code,
        String name,
        BodyKind kind,
        String chairPost,
        boolean decidesCompletions,
        boolean directsResources,
        @Nullable String parent,
        @Nullable String cadence,
        @Nullable String precedes,
        @Schema(description = "Bodies whose due items its agendas prepare")
                List<String> alignedWith,
        boolean sitsOnEveryGroup,
        @Nullable Integer listOrder,
        @Schema(description = "Who is in the chair on the day that was asked for")
                List<ChairView> chairs,
        @Schema(description = "Each version, the first one first")
                List<TermsOfReferenceView> termsOfReference,
        List<MembershipView> members,
        @Schema(
                        description =
                                "Where its rhythm was just changed: meetings to come that are not before those of the same quarter that they are to precede")
                @Nullable List<OutOfOrderView> outOfOrder) {
    static BodyView from(Body body, LocalDate day) {
        return new BodyView(
                body.code(),
                body.name(),
                body.kind(),
                body.chairPost(),
                body.powers().decidesCompletions(),
                body.powers().directsResources(),
                body.parent(),
                body.rhythm().cadence(),
                body.rhythm().precedes(),
                body.alignedWith(),
                body.sitsOnEveryGroup(),
                body.listOrder(),
                body.chairsOn(day).stream().map(ChairView::from).toList(),
                body.terms().stream().map(TermsOfReferenceView::from).toList(),
                body.members().stream().map(MembershipView::from).toList(),
                null);
    }

    BodyView withOutOfOrder(List<OutOfOrder> found) {
        return new BodyView(
                code,
                name,
                kind,
                chairPost,
                decidesCompletions,
                directsResources,
                parent,
                cadence,
                precedes,
                alignedWith,
                sitsOnEveryGroup,
                listOrder,
                chairs,
                termsOfReference,
                members,
                found.stream().map(OutOfOrderView::from).toList());
    }
}
