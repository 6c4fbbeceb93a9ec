package org.dueregard.actionplan.body.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.BodyKind;
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
        List<MembershipView> members) {
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
                body.members().stream().map(MembershipView::from).toList());
    }
}
