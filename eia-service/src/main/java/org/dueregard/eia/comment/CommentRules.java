package org.dueregard.eia.comment;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What a comment has to keep. */
final class CommentRules {
    static final String CONSULTED =
            "Race and Diversity Strategy 2005: each comment shows what it led to (you said, we did)";
    private static final String CONSENT =
            "UK GDPR, art. 6(1)(a) and 7: consent is given, not assumed";

    private CommentRules() {}

    static List<Violation> ofGiven(Given given) {
        var violations = new ArrayList<Violation>();
        if ((given.subjectId() == null) == (given.assessmentId() == null)) {
            violations.add(
                    Violation.at(
                            "",
                            "is about a subject or about a published assessment: give one of"
                                    + " subjectId and assessmentId",
                            CONSULTED));
        }
        if (given.email() != null && !given.mayContact()) {
            violations.add(
                    Violation.at(
                            "/mayContact",
                            "is true where you leave an address; without it we do not keep one",
                            CONSENT));
        }
        if (given.mayContact() && given.email() == null) {
            violations.add(Violation.at("/email", "is where we may write to", CONSENT));
        }
        return violations;
    }

    static List<Violation> ofOpen(List<PublicComment> open) {
        return open.stream()
                .map(
                        comment ->
                                Violation.at(
                                        "/outcome",
                                        "the public's comment "
                                                + comment.id()
                                                + (comment.state() == CommentState.RECEIVED
                                                        ? " was not looked at yet"
                                                        : " has no answer yet"),
                                        CONSULTED))
                .toList();
    }
}
