package org.dueregard.eia.questionnaire;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a version of a questionnaire moves. */
public enum QuestionnaireTransition implements Transition<QuestionnaireState> {
    PUBLISH("published"),
    RETIRE("retired");

    private final String sentence;

    QuestionnaireTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public QuestionnaireState from(QuestionnaireState present) {
        return switch (this) {
            case PUBLISH ->
                    step(present, QuestionnaireState.PUBLISHED, when(QuestionnaireState.DRAFT));
            case RETIRE ->
                    step(present, QuestionnaireState.RETIRED, when(QuestionnaireState.PUBLISHED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
