package org.dueregard.eia.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * One decision-maker before one version: what stands against their decision, and whether it is the
 * one that decides or one of several signatures that are needed.
 */
record Signing(AssessmentVersion version, Verdict verdict, DecisionSetting setting, Person by) {

    AssessmentTransition transition() {
        return switch (verdict.outcome()) {
            case NO_MAJOR_CHANGE, ADJUST, CONTINUE -> AssessmentTransition.SIGN_OFF;
            case STOP -> AssessmentTransition.STOP;
            case RETURN -> AssessmentTransition.RETURN;
        };
    }

    /** Refuses who may not, what is not there to be decided, and what the rules do not let by. */
    void require(Notices notices) {
        Independence.require(version.involved(), by, Capacity.DECISION_MAKER);
        transition().from(version.status());
        requireRead();
        if (verdict.outcome().signsOff()) {
            requireRules(notices);
            if (beside().stream().anyMatch(approval -> approval.person().equals(by.sub()))) {
                throw DomainException.illegalTransition(
                        "You have approved this version; each person signs once, and others sign"
                                + " it beside you.");
            }
        }
    }

    private void requireRead() {
        var present = version.canonical().sha256();
        if (!present.equals(verdict.contentSha256())) {
            throw DomainException.brokenRule(
                    "content-differs",
                    "What you have read is not what stands here.",
                    List.of(
                            Violation.at(
                                    "/contentSha256",
                                    "is " + present + " now; read the content and decide on that",
                                    "Due Regard: a decision is bound to its content")));
        }
    }

    private void requireRules(Notices notices) {
        var content = version.content();
        var violations =
                new ArrayList<>(
                        DecisionRules.ofSigningOff(
                                content, verdict, setting.placements(), version.band()));
        violations.addAll(
                QuorumRules.ofSigning(setting.quorum(), beside(), verdict.decisionPost()));
        violations.addAll(notices.unansweredBy(content));
        violations.addAll(setting.open());
        DomainException.refuseIfAny("The assessment cannot be signed off like this.", violations);
    }

    /** The signatures beside which this one stands. */
    private List<Approval> beside() {
        return version.standingBeside(verdict.outcome());
    }

    /** Whether others have to sign as well before the version is decided. */
    boolean waitsForOthers() {
        return verdict.outcome().signsOff()
                && !setting.quorum().completeWith(verdict.decisionPost(), beside());
    }

    Approval approval(Instant at) {
        return new Approval(
                by.sub(),
                verdict.decisionPost(),
                verdict.outcome(),
                verdict.reason(),
                verdict.contentSha256(),
                at);
    }

    Decision decision(Instant at) {
        return new Decision(
                by.sub(),
                verdict.decisionPost(),
                verdict.outcome(),
                version.band(),
                verdict.reason(),
                verdict.contentSha256(),
                verdict.justification(),
                verdict.unplaced(),
                verdict.comments(),
                at);
    }
}
