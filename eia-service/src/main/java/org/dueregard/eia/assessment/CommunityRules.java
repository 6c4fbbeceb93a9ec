package org.dueregard.eia.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.eia.community.ConsultationCommitment.Promise;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Whether a draft has listened: findings, advice, consultees, promises. */
final class CommunityRules {
    static final String FINDINGS =
            "Met modernisation programme 2005, para 6: findings of an earlier community impact"
                    + " assessment are considered";
    static final String ADVICE =
            "Race and Diversity Strategy 2005, senior managers: seek independent advice where"
                    + " required";
    static final String SUPPORT =
            "Race and Diversity Strategy 2005, senior managers: engage with staff support networks";
    static final String ANSWERED =
            "Met modernisation programme 2005, para 33: a clear link between consultation and"
                    + " what came of it, with feedback";
    static final String PROMISED = "Due Regard: a promise to consult is kept";

    private CommunityRules() {}

    /** Every finding that is cited, alone or with its group, is decided upon. */
    static List<Violation> findingsAreDecided(Content content, Map<String, List<String>> cited) {
        var violations = new ArrayList<Violation>();
        var findings = new LinkedHashSet<String>();
        for (var i = 0; i < content.evidence().size(); i++) {
            var item = content.evidence().get(i);
            if (item.type() != EvidenceType.COMMUNITY_FINDING) {
                continue;
            }
            var citation = item.citation();
            if (citation == null) {
                findings.add(item.ref());
            } else if (cited.containsKey(citation)) {
                findings.addAll(cited.getOrDefault(citation, List.of()));
            } else {
                violations.add(
                        Violation.at(
                                "/evidence/" + i + "/citation",
                                citation
                                        + " is no imported finding; cite EVENT/GROUP or"
                                        + " EVENT/FINDING of a community event",
                                FINDINGS));
            }
        }
        findings.stream()
                .filter(finding -> !decided(content, finding))
                .forEach(
                        finding ->
                                violations.add(
                                        Violation.at(
                                                "/dispositions",
                                                "say what is done with finding "
                                                        + finding
                                                        + ": accepted, mitigated, or rejected with"
                                                        + " a reason",
                                                FINDINGS)));
        return violations;
    }

    static List<Violation> adviceIsDecided(Content content) {
        return content.evidence().stream()
                .filter(item -> item.type() == EvidenceType.INDEPENDENT_ADVICE)
                .filter(item -> !decided(content, item.ref()))
                .map(
                        item ->
                                Violation.at(
                                        "/dispositions",
                                        "say what is done with the advice "
                                                + item.ref()
                                                + " of "
                                                + item.source(),
                                        ADVICE))
                .toList();
    }

    private static boolean decided(Content content, String about) {
        return content.dispositions().stream()
                .anyMatch(disposition -> disposition.about().equals(about));
    }

    static List<Violation> dispositionsHold(Content content, Map<String, List<String>> cited) {
        var known = new HashSet<String>();
        content.evidence().forEach(item -> known.add(item.ref()));
        cited.values().forEach(known::addAll);
        var mitigations =
                content.mitigations().stream().map(Mitigation::ref).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < content.dispositions().size(); i++) {
            violations.addAll(
                    dispositionHolds(content.dispositions().get(i), i, known, mitigations, seen));
        }
        return violations;
    }

    private static List<Violation> dispositionHolds(
            Disposition disposition,
            int index,
            Set<String> known,
            Set<String> mitigations,
            Set<String> seen) {
        var at = "/dispositions/" + index;
        var violations = new ArrayList<Violation>();
        if (!known.contains(disposition.about())) {
            violations.add(
                    Violation.at(
                            at + "/about",
                            disposition.about() + " is neither evidence nor a cited finding",
                            FINDINGS));
        }
        if (!seen.add(disposition.about())) {
            violations.add(
                    Violation.at(
                            at + "/about", disposition.about() + " is decided twice", FINDINGS));
        }
        switch (disposition.decision()) {
            case ACCEPTED -> {}
            case MITIGATED -> {
                if (disposition.mitigation() == null
                        || !mitigations.contains(disposition.mitigation())) {
                    violations.add(
                            Violation.at(
                                    at + "/mitigation",
                                    "name the mitigation that answers " + disposition.about(),
                                    FINDINGS));
                }
            }
            case REJECTED -> {
                if (isBlank(disposition.reason())) {
                    violations.add(
                            Violation.at(
                                    at + "/reason",
                                    "say why " + disposition.about() + " is rejected",
                                    FINDINGS));
                }
            }
        }
        return violations;
    }

    /** Bodies are named; who speaks for nobody, or as one of the public, need not be. */
    static List<Violation> consulteesAreNamed(Content content) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < content.engagements().size(); i++) {
            var item = content.engagements().get(i);
            var unnamed =
                    switch (item.consulteeType()) {
                        case STAFF_ASSOCIATION_OR_UNION, STAFF_SUPPORT_ASSOCIATION, IAG ->
                                isBlank(item.consultee());
                        case COMMUNITY_GROUP, PARTNER, PUBLIC, UNAFFILIATED -> false;
                    };
            if (unnamed) {
                violations.add(
                        Violation.at(
                                "/engagements/" + i + "/consultee",
                                "name the association or group that was asked",
                                SUPPORT));
            }
        }
        return violations;
    }

    /**
     * A consultation is closed when each comment has its answer; also refused when it is written.
     */
    static List<Violation> closedOnesAreAnswered(List<Engagement> engagements) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < engagements.size(); i++) {
            if (engagements.get(i).closedOn() != null) {
                violations.addAll(unanswered(engagements.get(i), i));
            }
        }
        return violations;
    }

    static List<Violation> commentsAreAnswered(Content content) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < content.engagements().size(); i++) {
            violations.addAll(unanswered(content.engagements().get(i), i));
        }
        return violations;
    }

    private static List<Violation> unanswered(Engagement engagement, int index) {
        var violations = new ArrayList<Violation>();
        for (var j = 0; j < engagement.comments().size(); j++) {
            if (!engagement.comments().get(j).answered()) {
                violations.add(
                        Violation.at(
                                "/engagements/" + index + "/comments/" + j + "/did",
                                engagement.ref()
                                        + ": say what changed because of this comment, or why"
                                        + " nothing did",
                                ANSWERED));
            }
        }
        return violations;
    }

    /**
     * Whoever the service has promised to consult, and the draft or a finding that it cites names,
     * has been asked.
     */
    static List<Violation> promisesAreKept(Content content, Yardstick yardstick) {
        return yardstick.promises().stream()
                .filter(
                        promise ->
                                yardstick.named().stream().anyMatch(promise::concerns)
                                        || content.impacts().stream()
                                                .anyMatch(
                                                        impact ->
                                                                concerns(
                                                                        promise,
                                                                        impact.community())))
                .filter(
                        promise ->
                                content.engagements().stream()
                                        .noneMatch(engagement -> reached(promise, engagement)))
                .map(
                        promise ->
                                Violation.at(
                                        "/engagements",
                                        "record how "
                                                + promise.community()
                                                + " were consulted; the service has promised it",
                                        promise.source()))
                .toList();
    }

    private static boolean reached(Promise promise, Engagement engagement) {
        return concerns(promise, engagement.consultee())
                || engagement.communities().stream().anyMatch(promise::concerns);
    }

    private static boolean concerns(Promise promise, @Nullable String words) {
        return words != null && promise.concerns(words);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
