package org.dueregard.eia.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.Relevance;
import org.dueregard.eia.questionnaire.Result;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.problem.Violation;

/** Who can be on a panel, and what its chair can ask for. */
final class ScreeningRules {
    static final String PANEL = "Scrutiny of the MPS equalities scheme 2008, para 10";
    private static final String STRANDS = "Met modernisation programme 2005, para 5";
    private static final String OURS = "Due Regard: lowering an outcome takes a reason";

    private ScreeningRules() {}

    static List<Violation> ofPanel(List<PanelMember> panel) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var i = 0; i < panel.size(); i++) {
            if (!seen.add(panel.get(i).person())) {
                violations.add(
                        Violation.at(
                                "/panel/" + i + "/person", "sits on the panel once, not twice"));
            }
        }
        return violations;
    }

    /** The constituencies that no rating member sits for; none with a quorum. */
    static Set<Constituency> missing(Collection<PanelMember> whoRated) {
        var missing = EnumSet.allOf(Constituency.class);
        whoRated.forEach(member -> missing.remove(member.constituency()));
        return missing;
    }

    static List<Violation> ofQuorum(Set<Constituency> missing, Completion completion) {
        if (missing.isEmpty()) {
            return completion.precautionary()
                    ? List.of(
                            Violation.at(
                                    "/precautionary",
                                    "the panel has a quorum; leave this out",
                                    PANEL))
                    : List.of();
        }
        var violations = new ArrayList<Violation>();
        if (!completion.precautionary()) {
            missing.forEach(
                    constituency ->
                            violations.add(
                                    Violation.at(
                                            "/precautionary",
                                            "nobody who has rated sits for "
                                                    + constituency
                                                    + "; without a quorum the panel can only"
                                                    + " require the full assessment as a"
                                                    + " precaution: say so with true",
                                            PANEL)));
        }
        if (completion.outcome() == Outcome.NOT_REQUIRED) {
            violations.add(
                    Violation.at(
                            "/outcome", "a panel without a quorum cannot lower anything", PANEL));
        }
        return violations;
    }

    /**
     * Priority can be given to what is relevant and assessed; nobody takes away what a rule gives.
     */
    static List<Violation> ofPriority(Result result, Outcome decided, Completion completion) {
        if (completion.priority() == null) {
            return List.of();
        }
        var violations = new ArrayList<Violation>();
        if (completion.priority()) {
            if (result.relevance().stream().noneMatch(Relevance::relevant)) {
                violations.add(
                        Violation.at(
                                "/priority",
                                "it is relevant to no characteristic; nothing gives it priority",
                                PANEL));
            }
            if (decided == Outcome.NOT_REQUIRED) {
                violations.add(
                        Violation.at(
                                "/priority",
                                "no assessment is required that could come first",
                                PANEL));
            }
            if (completion.reason() == null && !result.priority()) {
                violations.add(Violation.at("/reason", "say why it is to come first", OURS));
            }
        } else if (result.priority()) {
            violations.add(
                    Violation.at(
                            "/priority",
                            "a rule has given it priority; that is not taken away",
                            OURS));
        }
        return violations;
    }

    static List<Violation> ofOverride(
            Outcome computed, SubjectSnapshot subject, Completion completion) {
        var violations = new ArrayList<Violation>();
        if (completion.outcome() == Outcome.NOT_REQUIRED && computed != Outcome.NOT_REQUIRED) {
            if (subject.compulsory()) {
                violations.add(
                        Violation.at(
                                "/outcome",
                                "the assessment of a programme's strand is compulsory",
                                STRANDS));
            }
            if (completion.reason() == null) {
                violations.add(
                        Violation.at("/reason", "say why the outcome is to be lowered", OURS));
            }
        }
        return violations;
    }
}
