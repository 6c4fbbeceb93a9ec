package org.dueregard.eia.story;

/** What people do to an assessment, and to what its decision hangs on. */
enum AssessmentCommand implements Step.Command {
    /** Whatever leads on from where the assessment stands. */
    LEAD_ON(130),
    WRITE,
    SUBMIT,
    PASS,
    REQUEST_CHANGES,
    REVISE,
    SIGN_OFF,
    SIGN_IN_POST(8),
    SIGN_OFF_UNREAD,
    RETURN,
    STOP(1),
    PUBLISH,
    WITHHOLD,
    REPORT,
    PROPOSE_CONFIRMATION,
    PROPOSE_REASSESSMENT,
    OBJECT,
    AGREE,
    /** How many sign, and in which posts. */
    REQUIRE(6),
    /** Somebody is named who steps in. */
    DELEGATE(8),
    COMMENT(8),
    ADMIT,
    REFUSE(6),
    ANSWER,
    /** Who gave a comment is forgotten, and with variant 2 its text as well. */
    ERASE,
    CLOSE_COMMENTS,
    /** Comments that close today have closed. */
    DAY_PASSES(2),
    /** Two people act at the same instant on what both have seen. */
    TOGETHER(16),
    /** A post changes hands in action-plan, and this service hears of it. */
    HAND_OVER;

    private final int weight;

    AssessmentCommand() {
        this(4);
    }

    AssessmentCommand(int weight) {
        this.weight = weight;
    }

    @Override
    public int weight() {
        return weight;
    }
}
