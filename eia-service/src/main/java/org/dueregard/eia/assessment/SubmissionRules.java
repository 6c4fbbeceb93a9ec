package org.dueregard.eia.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a draft needs before it can be submitted. The list of gaps that an author sees at any time
 * is the list of violations that a submission would be refused with.
 */
public final class SubmissionRules {
    private static final String DUTY = "Equality Act 2010, s. 149";
    private static final String EVERY_STRAND =
            "Scrutiny of the MPS equalities scheme 2008, para 7: assessed across every strand";
    private static final String CONSULTED =
            "Diversity strategy progress report 2002, App. 2 action 4: assess and consult";
    private static final String MITIGATED =
            "Inclusion and Diversity Strategy 2017-2021, objective 2: mitigating actions for negative"
                    + " impacts";
    private static final String EVIDENCED =
            "Inclusion and Diversity Strategy 2017-2021, objective 2: evidence based, fit for purpose";
    private static final String MONITORED =
            "Diversity strategy progress report 2002, App. 2 action 5: arrangements for monitoring";
    private static final String PROGRAMME =
            "Met modernisation programme 2005, para 5: citizens, staff and partners";
    private static final String BENEFITS =
            "Met modernisation programme 2005: each strand shows how it supports workforce diversity"
                    + " and community relations";
    private static final String OURS = "Due Regard: what keeps an assessment whole";

    private interface Check {
        List<Violation> of(Asked asked);
    }

    private record Rule(String id, String source, Check check) {}

    /** The draft, and how a rule says what it finds, with its source. */
    private record Asked(Draft draft, String source) {
        Content content() {
            return draft.content();
        }

        Violation at(String pointer, String message) {
            return Violation.at(pointer, message, source);
        }
    }

    private static final List<Rule> RULES =
            List.of(
                    new Rule("subject-stands", OURS, SubmissionRules::subjectStands),
                    new Rule("scope-described", EVIDENCED, SubmissionRules::scopeIsDescribed),
                    new Rule(
                            "every-question-answered",
                            EVERY_STRAND,
                            SubmissionRules::everyQuestionIsAnswered),
                    new Rule("duty-applies", DUTY, SubmissionRules::everyImpactFallsUnderTheDuty),
                    new Rule(
                            "programme-strand-covers-everyone",
                            PROGRAMME,
                            SubmissionRules::programmeStrandCoversEveryone),
                    new Rule(
                            "programme-strand-states-benefits",
                            BENEFITS,
                            SubmissionRules::programmeStrandStatesItsBenefits),
                    new Rule(
                            "unknown-has-gap-action",
                            EVIDENCED,
                            SubmissionRules::everyUnknownImpactHasAGapAction),
                    new Rule(
                            "negative-mitigated-or-justified",
                            MITIGATED,
                            SubmissionRules::everyNegativeImpactIsMitigatedOrJustified),
                    new Rule("negative-scored", OURS, SubmissionRules::everyNegativeImpactIsScored),
                    new Rule(
                            "impact-evidenced", EVIDENCED, SubmissionRules::everyImpactHasEvidence),
                    new Rule(
                            "engagement-recorded",
                            CONSULTED,
                            SubmissionRules::engagementIsRecorded),
                    new Rule(
                            "finding-decided",
                            CommunityRules.FINDINGS,
                            asked ->
                                    CommunityRules.findingsAreDecided(
                                            asked.content(), asked.draft().yardstick().cited())),
                    new Rule(
                            "advice-decided",
                            CommunityRules.ADVICE,
                            asked -> CommunityRules.adviceIsDecided(asked.content())),
                    new Rule(
                            "disposition-holds",
                            CommunityRules.FINDINGS,
                            asked ->
                                    CommunityRules.dispositionsHold(
                                            asked.content(), asked.draft().yardstick().cited())),
                    new Rule(
                            "consultee-named",
                            CommunityRules.SUPPORT,
                            asked -> CommunityRules.consulteesAreNamed(asked.content())),
                    new Rule(
                            "comment-answered",
                            CommunityRules.ANSWERED,
                            asked -> CommunityRules.commentsAreAnswered(asked.content())),
                    new Rule(
                            "promise-kept",
                            CommunityRules.PROMISED,
                            asked ->
                                    CommunityRules.promisesAreKept(
                                            asked.content(), asked.draft().yardstick())),
                    new Rule("monitoring-planned", MONITORED, SubmissionRules::monitoringIsPlanned),
                    new Rule("review-planned", OURS, SubmissionRules::reviewIsPlanned),
                    new Rule(
                            "notices-answered",
                            DUTY,
                            SubmissionRules::everyNoticeIsCitedAsEvidence),
                    new Rule("references-hold", OURS, SubmissionRules::everyReferenceHolds));

    private SubmissionRules() {}

    /** Everything that is missing, rule by rule. */
    public static List<Gap> gaps(Draft draft) {
        return RULES.stream()
                .flatMap(
                        rule ->
                                rule.check().of(new Asked(draft, rule.source())).stream()
                                        .map(violation -> new Gap(rule.id(), violation)))
                .toList();
    }

    static List<Violation> violations(Draft draft) {
        return gaps(draft).stream().map(Gap::violation).toList();
    }

    private static List<Violation> subjectStands(Asked asked) {
        return asked.draft().subject().state() == SubjectState.WITHDRAWN
                ? List.of(
                        asked.at(
                                "/subjectId",
                                "the subject was withdrawn; there is nothing left to assess"))
                : List.of();
    }

    private static List<Violation> scopeIsDescribed(Asked asked) {
        var scope = asked.content().scope();
        if (scope == null) {
            return List.of(asked.at("/scope", "say what the assessment is about"));
        }
        var violations = new ArrayList<Violation>();
        if (scope.aims() == null || scope.aims().isBlank()) {
            violations.add(asked.at("/scope/aims", "say what the activity is meant to achieve"));
        }
        if (scope.changeKind() == null) {
            violations.add(asked.at("/scope/changeKind", "say whether it is new or changes"));
        }
        if (isEmpty(scope.functions())) {
            violations.add(asked.at("/scope/functions", "name the functions that it concerns"));
        }
        if (isEmpty(scope.people())) {
            violations.add(asked.at("/scope/people", "say whom it can meet"));
        }
        return violations;
    }

    /** Each statutory characteristic × limb that holds × group of people has an answer. */
    private static List<Violation> everyQuestionIsAnswered(Asked asked) {
        var scope = asked.content().scope();
        if (scope == null || scope.people() == null) {
            return List.of();
        }
        var violations = new ArrayList<Violation>();
        for (var characteristic : asked.draft().catalogue().statutory()) {
            for (var limb : Limb.values()) {
                if (!characteristic.fallsUnder(limb, scope.concernsEmployment())) {
                    continue;
                }
                var open = EnumSet.noneOf(People.class);
                open.addAll(scope.people());
                asked.content().impacts().stream()
                        .filter(
                                impact ->
                                        impact.characteristic().equals(characteristic.code())
                                                && impact.limbs().contains(limb))
                        .forEach(impact -> impact.people().forEach(open::remove));
                if (!open.isEmpty()) {
                    violations.add(
                            asked.at(
                                    "/impacts",
                                    "say how "
                                            + characteristic.code()
                                            + " is affected under \""
                                            + limb.words()
                                            + "\" for "
                                            + open.stream()
                                                    .map(Enum::name)
                                                    .collect(Collectors.joining(", "))
                                            + "; none, with a reason, is an answer too"));
                }
            }
        }
        return violations;
    }

    private static List<Violation> everyImpactFallsUnderTheDuty(Asked asked) {
        var violations = new ArrayList<Violation>();
        var scope = asked.content().scope();
        var employment = scope != null && scope.concernsEmployment();
        var impacts = asked.content().impacts();
        for (var i = 0; i < impacts.size(); i++) {
            var impact = impacts.get(i);
            var found = asked.draft().catalogue().find(impact.characteristic());
            if (found.isEmpty()) {
                violations.add(
                        asked.at(
                                "/impacts/" + i + "/characteristic",
                                impact.characteristic()
                                        + " is no characteristic of catalogue "
                                        + asked.draft().catalogue().version()));
            }
            if (impact.limbs().isEmpty() && found.map(Characteristic::statutory).orElse(false)) {
                violations.add(asked.at("/impacts/" + i + "/limbs", "name the limbs of the duty"));
            }
            for (var limb : impact.limbs()) {
                if (found.map(Characteristic::statutory).orElse(false)
                        && !found.orElseThrow().fallsUnder(limb, employment)) {
                    violations.add(
                            asked.at(
                                    "/impacts/" + i + "/limbs",
                                    "\""
                                            + limb.words()
                                            + "\" does not hold for "
                                            + impact.characteristic()
                                            + (employment ? "" : " outside employment")));
                }
            }
        }
        return violations;
    }

    private static List<Violation> programmeStrandCoversEveryone(Asked asked) {
        var scope = asked.content().scope();
        if (asked.draft().subject().kind() != SubjectKind.PROGRAMME_STRAND
                || scope == null
                || scope.people() == null) {
            return List.of();
        }
        var missing = EnumSet.allOf(People.class);
        scope.people().forEach(missing::remove);
        return missing.stream()
                .map(
                        people ->
                                asked.at(
                                        "/scope/people",
                                        "a programme's strand is assessed for " + people + " too"))
                .toList();
    }

    private static List<Violation> everyUnknownImpactHasAGapAction(Asked asked) {
        return eachImpact(
                asked,
                impact ->
                        impact.direction() == Direction.UNKNOWN
                                && asked.content().mitigationsOf(impact).stream()
                                        .noneMatch(
                                                mitigation ->
                                                        mitigation.purpose()
                                                                == Purpose.CLOSES_EVIDENCE_GAP),
                "/direction",
                "is unknown; add a mitigation that closes the gap in the evidence");
    }

    private static List<Violation> everyNegativeImpactIsMitigatedOrJustified(Asked asked) {
        return eachImpact(
                asked,
                impact ->
                        impact.adverse()
                                && isBlank(impact.justification())
                                && asked.content().mitigationsOf(impact).stream()
                                        .noneMatch(
                                                mitigation ->
                                                        mitigation.purpose()
                                                                == Purpose.MITIGATES_IMPACT),
                "",
                "is negative; add a mitigation with an owner and a date, or a justification");
    }

    private static List<Violation> everyNegativeImpactIsScored(Asked asked) {
        return eachImpact(
                asked,
                impact -> impact.adverse() && !impact.scored(),
                "",
                "is negative; give likelihood and severity, inherent and residual, from 1 to 5");
    }

    private static List<Violation> everyImpactHasEvidence(Asked asked) {
        return eachImpact(
                asked,
                impact ->
                        (impact.adverse() || impact.direction() == Direction.POSITIVE)
                                && impact.evidence().isEmpty(),
                "/evidence",
                "cite the evidence that this rests on");
    }

    private static List<Violation> engagementIsRecorded(Asked asked) {
        if (!asked.content().engagements().isEmpty()) {
            return List.of();
        }
        var scope = asked.content().scope();
        if (scope == null || scope.changeKind() != ChangeKind.UNCHANGED) {
            return List.of(
                    asked.at("/engagements", "record whom you have asked, and what they said"));
        }
        return isBlank(scope.noEngagementReason())
                ? List.of(
                        asked.at(
                                "/scope/noEngagementReason",
                                "record whom you have asked, or say why nobody was"))
                : List.of();
    }

    /** Two statements, each with how it will be seen. */
    private static List<Violation> programmeStrandStatesItsBenefits(Asked asked) {
        var scope = asked.content().scope();
        if (asked.draft().subject().kind() != SubjectKind.PROGRAMME_STRAND || scope == null) {
            return List.of();
        }
        var violations = new ArrayList<Violation>();
        stated(
                scope.workforceBenefit(),
                scope.workforceBenefitMeasure(),
                "/scope/workforceDiversity",
                "say how the strand supports the diversity of the workforce",
                asked,
                violations);
        stated(
                scope.communityBenefit(),
                scope.communityBenefitMeasure(),
                "/scope/communityRelations",
                "say how the strand supports relations with communities",
                asked,
                violations);
        return violations;
    }

    private static void stated(
            @Nullable String statement,
            @Nullable String measure,
            String at,
            String message,
            Asked asked,
            List<Violation> violations) {
        if (isBlank(statement)) {
            violations.add(asked.at(at, message));
        } else if (isBlank(measure)) {
            violations.add(asked.at(at + "/successMeasure", "say how that will be seen"));
        }
    }

    private static List<Violation> monitoringIsPlanned(Asked asked) {
        return asked.content().monitoringPlan().isEmpty()
                ? List.of(
                        asked.at(
                                "/monitoringPlan",
                                "name at least one indicator that will be watched"))
                : List.of();
    }

    private static List<Violation> reviewIsPlanned(Asked asked) {
        var action = asked.content().reviewAction();
        if (action == null) {
            return List.of(asked.at("/reviewAction", "add the action to review this assessment"));
        }
        if (!action.reviewDueOn().isAfter(asked.draft().today())) {
            return List.of(asked.at("/reviewAction/dueOn", "is a day to come"));
        }
        var months = asked.draft().subject().reviewEveryMonths();
        return months == null
                        || !action.reviewDueOn().isAfter(asked.draft().today().plusMonths(months))
                ? List.of()
                : List.of(
                        asked.at(
                                "/reviewAction/dueOn",
                                "the subject is reviewed every "
                                        + months
                                        + " months; choose a day within that"));
    }

    private static List<Violation> everyNoticeIsCitedAsEvidence(Asked asked) {
        var cited =
                asked.content().evidence().stream()
                        .map(Evidence::citation)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return asked.draft().notices().stream()
                .filter(notice -> !cited.contains(notice.ref()))
                .map(
                        notice ->
                                asked.at(
                                        "/evidence",
                                        "cite "
                                                + notice.kind()
                                                + " "
                                                + notice.ref()
                                                + ", which came to light meanwhile: "
                                                + notice.summary()))
                .toList();
    }

    private static List<Violation> everyReferenceHolds(Asked asked) {
        var content = asked.content();
        var violations = new ArrayList<Violation>();
        unique("/evidence", content.evidence(), asked, violations);
        unique("/engagements", content.engagements(), asked, violations);
        unique("/impacts", content.impacts(), asked, violations);
        unique("/mitigations", content.mitigations(), asked, violations);
        var evidence = refs(content.evidence());
        var impacts = refs(content.impacts());
        for (var i = 0; i < content.impacts().size(); i++) {
            for (var ref : content.impacts().get(i).evidence()) {
                if (!evidence.contains(ref)) {
                    violations.add(
                            asked.at("/impacts/" + i + "/evidence", "there is no evidence " + ref));
                }
            }
            var impact = content.impacts().get(i);
            if (impact.treatment() != Treatment.NONE && !impact.adverse()) {
                violations.add(
                        asked.at(
                                "/impacts/" + i + "/treatment",
                                "what would be unlawful is a negative impact"));
            }
        }
        for (var i = 0; i < content.attachments().size(); i++) {
            var ref = content.attachments().get(i).evidence();
            if (ref != null && !evidence.contains(ref)) {
                violations.add(
                        asked.at("/attachments/" + i + "/evidence", "there is no evidence " + ref));
            }
        }
        for (var i = 0; i < content.mitigations().size(); i++) {
            var ref = content.mitigations().get(i).impact();
            if (!impacts.contains(ref)) {
                violations.add(
                        asked.at("/mitigations/" + i + "/impact", "there is no impact " + ref));
            }
        }
        return violations;
    }

    private static void unique(
            String at, List<? extends Referred> items, Asked asked, List<Violation> violations) {
        var seen = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i).ref())) {
                violations.add(
                        asked.at(at + "/" + i + "/ref", items.get(i).ref() + " stands twice"));
            }
        }
    }

    private static Set<String> refs(List<? extends Referred> items) {
        return items.stream().map(Referred::ref).collect(Collectors.toSet());
    }

    private static List<Violation> eachImpact(
            Asked asked, Predicate<Impact> lacks, String member, String message) {
        var impacts = asked.content().impacts();
        return Stream.iterate(0, i -> i < impacts.size(), i -> i + 1)
                .filter(i -> lacks.test(impacts.get(i)))
                .map(i -> asked.at("/impacts/" + i + member, impacts.get(i).ref() + ": " + message))
                .toList();
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
