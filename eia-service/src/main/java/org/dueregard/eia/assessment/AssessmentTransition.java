package org.dueregard.eia.assessment;

import static org.dueregard.eia.assessment.AssessmentStatus.CHANGES_REQUESTED;
import static org.dueregard.eia.assessment.AssessmentStatus.DRAFT;
import static org.dueregard.eia.assessment.AssessmentStatus.FOR_DECISION;
import static org.dueregard.eia.assessment.AssessmentStatus.IN_QA;
import static org.dueregard.eia.assessment.AssessmentStatus.PUBLISHED;
import static org.dueregard.eia.assessment.AssessmentStatus.RETURNED;
import static org.dueregard.eia.assessment.AssessmentStatus.REVIEW_DUE;
import static org.dueregard.eia.assessment.AssessmentStatus.SIGNED_OFF;
import static org.dueregard.eia.assessment.AssessmentStatus.STOPPED;
import static org.dueregard.eia.assessment.AssessmentStatus.SUPERSEDED;
import static org.dueregard.eia.assessment.AssessmentStatus.WITHHELD;
import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a version of an assessment moves; nothing else sets its status. */
public enum AssessmentTransition implements Transition<AssessmentStatus> {
    SUBMIT("submitted"),
    REQUEST_CHANGES("sent back by its assurer"),
    PASS("passed by its assurer"),
    REVISE("revised"),
    SIGN_OFF("signed off"),
    RETURN("returned by its decision-maker"),
    STOP("stopped"),
    PUBLISH("published"),
    WITHHOLD("withheld"),
    MAKE_REVIEW_DUE("made due for review"),
    CONFIRM_SIGNED_OFF("confirmed as signed off"),
    CONFIRM_PUBLISHED("confirmed as published"),
    CONFIRM_WITHHELD("confirmed as withheld"),
    SUPERSEDE("superseded");

    private final String sentence;

    AssessmentTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public AssessmentStatus from(AssessmentStatus present) {
        return switch (this) {
            case SUBMIT -> step(present, IN_QA, when(DRAFT));
            case REQUEST_CHANGES -> step(present, CHANGES_REQUESTED, when(IN_QA));
            case PASS -> step(present, FOR_DECISION, when(IN_QA));
            case REVISE -> step(present, DRAFT, when(CHANGES_REQUESTED, RETURNED));
            case SIGN_OFF -> step(present, SIGNED_OFF, when(FOR_DECISION));
            case RETURN -> step(present, RETURNED, when(FOR_DECISION));
            case STOP -> step(present, STOPPED, when(FOR_DECISION));
            case PUBLISH -> step(present, PUBLISHED, when(SIGNED_OFF));
            case WITHHOLD -> step(present, WITHHELD, when(SIGNED_OFF));
            case MAKE_REVIEW_DUE ->
                    step(present, REVIEW_DUE, when(SIGNED_OFF, PUBLISHED, WITHHELD));
            case CONFIRM_SIGNED_OFF -> step(present, SIGNED_OFF, when(REVIEW_DUE));
            case CONFIRM_PUBLISHED -> step(present, PUBLISHED, when(REVIEW_DUE));
            case CONFIRM_WITHHELD -> step(present, WITHHELD, when(REVIEW_DUE));
            case SUPERSEDE -> step(present, SUPERSEDED, when(REVIEW_DUE));
        };
    }

    /** The confirmation that leads back to where the version stood before its review. */
    static AssessmentTransition confirming(AssessmentStatus before) {
        return switch (before) {
            case SIGNED_OFF -> CONFIRM_SIGNED_OFF;
            case PUBLISHED -> CONFIRM_PUBLISHED;
            case WITHHELD -> CONFIRM_WITHHELD;
            case DRAFT,
                    IN_QA,
                    CHANGES_REQUESTED,
                    FOR_DECISION,
                    RETURNED,
                    STOPPED,
                    REVIEW_DUE,
                    SUPERSEDED ->
                    throw new IllegalArgumentException(before + " is never reviewed");
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
