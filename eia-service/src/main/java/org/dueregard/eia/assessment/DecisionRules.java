package org.dueregard.eia.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs. Direct discrimination can be justified for age alone (Equality Act 2010,
 * s. 13(2)); a duty to make reasonable adjustments cannot be justified away (s. 20 and 21).
 */
final class DecisionRules {
    private static final String OUTCOMES =
            "Public sector equality duty: no major change, adjust, continue with justification, stop";
    private static final String JUSTIFIED =
            "Equality Act 2010, s. 19(2)(d); Bank Mellat v HM Treasury (No 2) [2013] UKSC 39, para"
                    + " 74";
    private static final String DIRECT = "Equality Act 2010, s. 13(1) and (2)";
    private static final String ADJUSTMENTS = "Equality Act 2010, ss. 20 and 21";
    private static final String PLACED =
            "Inclusion and Diversity Strategy 2017-2021, objective 2: mitigating actions placed";
    private static final String AGE = "AGE";

    private DecisionRules() {}

    /** Everything against signing the content off like this. */
    static List<Violation> ofSigningOff(
            Content content, Verdict verdict, Map<UUID, MitigationState> placements, Band band) {
        var violations = new ArrayList<Violation>();
        violations.addAll(placed(content, verdict, placements));
        if (verdict.outcome() == DecisionOutcome.NO_MAJOR_CHANGE) {
            violations.addAll(nothingAdverse(content));
        }
        if (verdict.outcome() == DecisionOutcome.CONTINUE) {
            violations.addAll(justified(verdict.justification()));
        }
        violations.addAll(lawful(content, verdict.outcome()));
        if (band == Band.HIGH && verdict.decisionPost() == null) {
            violations.add(
                    Violation.at(
                            "/decisionPost",
                            "this version is of band HIGH; name the post in which you decide",
                            QuorumRules.SOURCE));
        }
        return violations;
    }

    private static List<Violation> placed(
            Content content, Verdict verdict, Map<UUID, MitigationState> placements) {
        var violations = new ArrayList<Violation>();
        var open = new HashSet<String>();
        for (var i = 0; i < content.mitigations().size(); i++) {
            var mitigation = content.mitigations().get(i);
            if (isPlaced(placements.get(mitigation.id()))) {
                continue;
            }
            open.add(mitigation.ref());
            if (verdict.unplaced().stream()
                    .noneMatch(unplaced -> unplaced.mitigation().equals(mitigation.ref()))) {
                violations.add(
                        Violation.at(
                                "/unplaced",
                                mitigation.ref()
                                        + ": "
                                        + mitigation.ownerPost()
                                        + " has not accepted it; wait, return the version, or say"
                                        + " why you sign all the same",
                                PLACED));
            }
        }
        for (var i = 0; i < verdict.unplaced().size(); i++) {
            if (!open.contains(verdict.unplaced().get(i).mitigation())) {
                violations.add(
                        Violation.at(
                                "/unplaced/" + i + "/mitigation",
                                "is no mitigation of this version that still waits to be accepted",
                                PLACED));
            }
        }
        return violations;
    }

    private static boolean isPlaced(@Nullable MitigationState state) {
        return switch (state) {
            case AGREED, IN_PROGRESS, COMPLETED -> true;
            case PROPOSED, UNPLACED -> false;
            case null -> false;
        };
    }

    private static List<Violation> nothingAdverse(Content content) {
        var adverse =
                content.impacts().stream()
                        .filter(Impact::adverse)
                        .map(Impact::ref)
                        .collect(Collectors.joining(", "));
        return adverse.isEmpty()
                ? List.of()
                : List.of(
                        Violation.at(
                                "/outcome",
                                "there are negative impacts ("
                                        + adverse
                                        + "); adjust, or continue with a justification",
                                OUTCOMES));
    }

    private static List<Violation> justified(@Nullable Justification given) {
        if (given == null) {
            return List.of(
                    Violation.at(
                            "/justification",
                            "continuing with a negative impact is justified in four parts, with"
                                    + " legal advice",
                            JUSTIFIED));
        }
        var violations = new ArrayList<Violation>();
        need("legitimateAim", given.legitimateAim(), "name the legitimate aim", violations);
        need(
                "rationalConnection",
                given.rationalConnection(),
                "say how the means serve the aim",
                violations);
        need(
                "noLessHarmfulMeans",
                given.noLessHarmfulMeans(),
                "say why nothing less harmful would do",
                violations);
        need(
                "fairBalance",
                given.fairBalance(),
                "weigh the effect on people against the aim",
                violations);
        need("legalAdvice", given.legalAdvice(), "record the legal advice", violations);
        need("legalAdviser", given.legalAdviser(), "say who gave the legal advice", violations);
        if (given.legalAdviceOn() == null) {
            violations.add(
                    Violation.at(
                            "/justification/legalAdviceOn",
                            "say when the legal advice was given",
                            JUSTIFIED));
        }
        return violations;
    }

    private static void need(
            String member, @Nullable String given, String message, List<Violation> violations) {
        if (given == null || given.isBlank()) {
            violations.add(Violation.at("/justification/" + member, message, JUSTIFIED));
        }
    }

    /** What would be unlawful is neither left as it is nor justified; it is adjusted or stopped. */
    private static List<Violation> lawful(Content content, DecisionOutcome outcome) {
        if (outcome != DecisionOutcome.CONTINUE && outcome != DecisionOutcome.NO_MAJOR_CHANGE) {
            return unmitigated(content);
        }
        var violations = new ArrayList<Violation>();
        for (var impact : content.impacts()) {
            switch (impact.treatment()) {
                case DIRECT_DISCRIMINATION -> {
                    if (!impact.characteristic().equals(AGE)) {
                        violations.add(
                                Violation.at(
                                        "/outcome",
                                        impact.ref()
                                                + ": direct discrimination because of "
                                                + impact.characteristic()
                                                + " cannot be justified; adjust or stop",
                                        DIRECT));
                    }
                }
                case REASONABLE_ADJUSTMENT_NOT_MADE ->
                        violations.add(
                                Violation.at(
                                        "/outcome",
                                        impact.ref()
                                                + ": a reasonable adjustment that is not made"
                                                + " cannot be justified; adjust or stop",
                                        ADJUSTMENTS));
                case NONE, INDIRECT_DISCRIMINATION -> {}
            }
        }
        return violations;
    }

    /** An adjustment of what would be unlawful is a mitigation, not a justification. */
    private static List<Violation> unmitigated(Content content) {
        return content.impacts().stream()
                .filter(
                        impact ->
                                impact.treatment() == Treatment.REASONABLE_ADJUSTMENT_NOT_MADE
                                        || (impact.treatment() == Treatment.DIRECT_DISCRIMINATION
                                                && !impact.characteristic().equals(AGE)))
                .filter(impact -> content.mitigationsOf(impact).isEmpty())
                .map(
                        impact ->
                                Violation.at(
                                        "/outcome",
                                        impact.ref()
                                                + ": an adjustment needs a mitigation of what would"
                                                + " be unlawful; return the version or stop",
                                        DIRECT))
                .toList();
    }
}
