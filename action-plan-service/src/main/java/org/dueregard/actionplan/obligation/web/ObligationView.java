package org.dueregard.actionplan.obligation.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dueregard.actionplan.obligation.Obligation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An obligation and when it recurs. */
@Schema(name = "ActionPlanObligation")
record ObligationView(
        String code,
        String title,
        String accountablePost,
        @Nullable String body,
        LocalDate anchor,
        @Nullable String every,
        List<String> offsets,
        boolean rolling,
        @Schema(description = "Whether the law asks for it, so that no body waives it")
                boolean statutory,
        int graceDays,
        String ladder,
        @Schema(description = "What it is about; itself where nothing else was said")
                LayObligationRequest.AboutJson about,
        @Schema(description = "What it follows, such as a recommendation; it changes with that")
                @Nullable String keptBy,
        @Nullable LocalDate endedOn) {
    static ObligationView from(Obligation obligation) {
        var timetable = obligation.timetable();
        return new ObligationView(
                obligation.code(),
                obligation.title(),
                obligation.accountablePost(),
                obligation.body(),
                timetable.anchor(),
                timetable.every() == null ? null : written(timetable.every()),
                timetable.offsets().stream().map(ObligationView::written).toList(),
                timetable.rolling(),
                obligation.statutory(),
                obligation.graceDays(),
                obligation.ladder(),
                LayObligationRequest.AboutJson.from(obligation.about()),
                obligation.keptBy(),
                obligation.endedOn());
    }

    /** Weeks as weeks, which a period keeps as days. */
    private static String written(Period period) {
        var days = period.getDays();
        return period.toTotalMonths() == 0 && days % 7 == 0
                ? "P" + days / 7 + "W"
                : period.toString();
    }
}
