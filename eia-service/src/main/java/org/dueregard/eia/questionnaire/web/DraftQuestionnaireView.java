package org.dueregard.eia.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.QuestionnaireState;
import org.dueregard.eia.questionnaire.QuestionnaireVersion;
import org.dueregard.eia.questionnaire.TestRun;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaQuestionnaireDraft")
public record DraftQuestionnaireView(
        String code,
        int version,
        QuestionnaireState state,
        @Schema(description = "What its own test cases say, and what comes out")
                List<TestRunView> testRuns,
        @Schema(type = SchemaType.OBJECT, description = "As it was written") @JsonRawValue
                String document) {

    @Schema(name = "EiaQuestionnaireTestRun")
    public record TestRunView(
            String name,
            boolean passed,
            Outcome expected,
            List<String> expectedRules,
            Outcome actual,
            List<String> actualRules) {
        static TestRunView from(TestRun run) {
            return new TestRunView(
                    run.name(),
                    run.passed(),
                    run.expected(),
                    run.expectedRules(),
                    run.actual(),
                    run.actualRules());
        }
    }

    static DraftQuestionnaireView from(QuestionnaireVersion version) {
        return new DraftQuestionnaireView(
                version.code(),
                version.number(),
                version.state(),
                TestRun.all(version.content()).stream().map(TestRunView::from).toList(),
                version.document());
    }
}
