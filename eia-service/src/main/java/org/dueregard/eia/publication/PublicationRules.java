package org.dueregard.eia.publication;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.eia.assessment.PublicPart;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.problem.Violation;

/** What may be published, and what may be left out of it. */
final class PublicationRules {
    private static final String SOURCE =
            "Diversity strategy progress report 2002, App. 2 action 6: results of assessment,"
                    + " consultation and monitoring are published; what is withheld has a reason";

    private PublicationRules() {}

    static List<Violation> ofSubject(SubjectSnapshot subject) {
        return subject.publicationWithheld()
                ? List.of(
                        Violation.at(
                                "",
                                "nothing of this subject is published; withhold the version"
                                        + " instead",
                                SOURCE))
                : List.of();
    }

    static List<Violation> ofOrder(PublicationOrder order, JsonNode document) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<PublicPart>();
        for (var i = 0; i < order.withheldParts().size(); i++) {
            if (!seen.add(order.withheldParts().get(i).part())) {
                violations.add(
                        Violation.at("/withheldParts/" + i, "is withheld once, not twice", SOURCE));
            }
        }
        if (seen.size() == PublicPart.values().length) {
            violations.add(
                    Violation.at(
                            "/withheldParts",
                            "withholds every part; withhold the version instead",
                            SOURCE));
        }
        violations.addAll(withheldFiles(order, document));
        for (var i = 0; i < order.redactions().size(); i++) {
            if (!pointsAtText(order.redactions().get(i).pointer(), document)) {
                violations.add(
                        Violation.at(
                                "/redactions/" + i + "/pointer",
                                "points at no text of the copy, such as /evidence/0/summary",
                                SOURCE));
            }
        }
        return violations;
    }

    private static List<Violation> withheldFiles(PublicationOrder order, JsonNode document) {
        var violations = new ArrayList<Violation>();
        var named = new HashSet<>(document.path("attachments").findValuesAsText("sha256"));
        var seen = new HashSet<String>();
        for (var i = 0; i < order.withheldFiles().size(); i++) {
            var sha256 = order.withheldFiles().get(i).sha256();
            var pointer = "/withheldFiles/" + i;
            if (!seen.add(sha256)) {
                violations.add(Violation.at(pointer, "is withheld once, not twice", SOURCE));
            } else if (!named.contains(sha256)) {
                violations.add(
                        Violation.at(
                                pointer + "/sha256", "is of no file that the copy names", SOURCE));
            }
        }
        return violations;
    }

    /** What the scan finds in a file by now is not handed to the public. */
    static List<Violation> ofUnclean(List<String> names) {
        return names.stream()
                .map(
                        name ->
                                Violation.at(
                                        "/withheldFiles",
                                        name
                                                + ": the virus scan has found something in it;"
                                                + " withhold it",
                                        SOURCE))
                .toList();
    }

    private static boolean pointsAtText(String pointer, JsonNode document) {
        if (!pointer.matches(
                "/(scope|evidence|attachments|dispositions|impacts|mitigations|engagements|decision)/.+")) {
            return false;
        }
        return REDACTABLE.contains(pointer.substring(pointer.lastIndexOf('/') + 1))
                && document.at(JsonPointer.compile(pointer)).isTextual();
    }

    /** Free text; what is coded or dated stays. */
    private static final List<String> REDACTABLE =
            List.of(
                    "aims",
                    "noEngagementReason",
                    "statement",
                    "name",
                    "source",
                    "citation",
                    "summary",
                    "gap",
                    "community",
                    "reason",
                    "justification",
                    "description",
                    "successMeasure",
                    "consultee",
                    "method",
                    "views",
                    "response",
                    "said",
                    "did",
                    "legitimateAim",
                    "rationalConnection",
                    "noLessHarmfulMeans",
                    "fairBalance");
}
