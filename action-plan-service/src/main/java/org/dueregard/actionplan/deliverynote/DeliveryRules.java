package org.dueregard.actionplan.deliverynote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.body.BodyKind;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** When a delivery unit makes notes, and about what. */
final class DeliveryRules {
    private static final String FROM_IMPLEMENTATION =
            "Once implementation begins the delivery unit monitors and problem solves (report 6a of 2005, para 27)";

    private DeliveryRules() {}

    /**
     * @param unit what the body is that makes the note
     * @param implementedSince null where it is not being implemented
     */
    static List<Violation> note(
            BodyKind unit,
            @Nullable LocalDate implementedSince,
            LocalDate notedOn,
            LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (unit != BodyKind.DELIVERY_UNIT) {
            violations.add(Violation.at("/unit", "It is no delivery unit but a " + unit + "."));
        }
        if (implementedSince == null) {
            violations.add(
                    Violation.at(
                            "/matter", "It is not being implemented yet.", FROM_IMPLEMENTATION));
        } else if (notedOn.isBefore(implementedSince)) {
            violations.add(
                    Violation.at(
                            "/notedOn",
                            "It has been implemented since " + implementedSince + ".",
                            FROM_IMPLEMENTATION));
        }
        if (notedOn.isAfter(today)) {
            violations.add(Violation.at("/notedOn", "It is noted today or was so earlier."));
        }
        return violations;
    }

    static List<Violation> resolve(LocalDate resolvedOn, LocalDate notedOn, LocalDate today) {
        return resolvedOn.isAfter(today) || resolvedOn.isBefore(notedOn)
                ? List.of(
                        Violation.at(
                                "/resolvedOn",
                                "It is resolved after it was noted, on "
                                        + notedOn
                                        + ", and today at the latest."))
                : List.of();
    }
}
