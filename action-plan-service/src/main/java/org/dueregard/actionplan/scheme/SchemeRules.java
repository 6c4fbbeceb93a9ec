package org.dueregard.actionplan.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.actionplan.edition.Edition;
import org.dueregard.platform.problem.Violation;

/** What must hold for schemes, their elements, versions and attachments. */
final class SchemeRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private SchemeRules() {}

    static List<Violation> make(NewScheme asked) {
        var violations = new ArrayList<Violation>();
        var codes = new HashSet<String>();
        for (var i = 0; i < asked.elements().size(); i++) {
            if (!codes.add(asked.elements().get(i).code())) {
                violations.add(
                        Violation.at("/elements/" + i + "/code", "Another element has this code."));
            }
        }
        return violations;
    }

    static List<Violation> add(List<SchemeElement> present, NewScheme.NewElement asked) {
        return present.stream().anyMatch(each -> each.code().equals(asked.code()))
                ? List.of(Violation.at("/code", "Another element has this code."))
                : List.of();
    }

    /**
     * Each element has versions of its own, published one after the other (report 12 of 2008, para
     * 20).
     */
    static List<Violation> publish(
            List<ElementVersion> earlier, NewVersion asked, LocalDate today) {
        var violations = new ArrayList<Violation>();
        var day = asked.publishedOn().date();
        if (asked.publishedOn().beginsAfter(today)) {
            violations.add(Violation.at("/publishedOn", "It is recorded when it is published."));
        }
        if (day.isBefore(EARLIEST)) {
            violations.add(Violation.at("/publishedOn", "Is a day since " + EARLIEST + "."));
        }
        if (!earlier.isEmpty() && day.isBefore(earlier.getLast().publishedOn().date())) {
            violations.add(
                    Violation.at(
                            "/publishedOn",
                            "The version before was published later, "
                                    + earlier.getLast().publishedOn().date()
                                    + "."));
        }
        return violations;
    }

    static List<Violation> attach(List<Attachment> attached, Edition edition) {
        return attached.stream()
                        .anyMatch(
                                each ->
                                        each.planCode().equals(edition.plan())
                                                && each.edition() == edition.number())
                ? List.of(Violation.at("/edition", "The scheme has this edition already."))
                : List.of();
    }
}
