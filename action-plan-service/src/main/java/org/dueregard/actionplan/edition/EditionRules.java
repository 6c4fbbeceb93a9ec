package org.dueregard.actionplan.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for consultations and editions. */
final class EditionRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private EditionRules() {}

    /**
     * Consultation is factored into plans, and where there was none the reason is given (the
     * diversity strategy, Making it happen, Citizen Focused).
     */
    static List<Violation> record(NewConsultation asked, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (asked.heldOn().isAfter(today) || asked.heldOn().isBefore(EARLIEST)) {
            violations.add(
                    Violation.at(
                            "/heldOn",
                            "It is recorded when it was held, today or earlier, since "
                                    + EARLIEST
                                    + "."));
        }
        var consultation = asked.kind() == ConsultationKind.CONSULTATION;
        violations.addAll(said("/consultees", asked.consultees(), consultation));
        violations.addAll(said("/method", asked.method(), consultation));
        violations.addAll(said("/views", asked.views(), consultation));
        violations.addAll(said("/reason", asked.reason(), !consultation));
        return violations;
    }

    private static List<Violation> said(String pointer, @Nullable String value, boolean asked) {
        if (asked == (value != null)) {
            return List.of();
        }
        return List.of(
                Violation.at(
                        pointer,
                        asked
                                ? "Is needed for a record of this kind."
                                : "Belongs to a record of the other kind."));
    }

    /**
     * An edition shows a day that has come, and never one before that of the last edition.
     *
     * @param last the day of the last edition; null for the first one
     */
    static List<Violation> asAt(LocalDate day, @Nullable LocalDate last, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(EARLIEST)) {
            return List.of(
                    Violation.at("/asAt", "Is today or an earlier day, since " + EARLIEST + "."));
        }
        return last != null && day.isBefore(last)
                ? List.of(
                        Violation.at(
                                "/asAt",
                                "The last edition shows "
                                        + last
                                        + "; this one shows no earlier day."))
                : List.of();
    }
}
