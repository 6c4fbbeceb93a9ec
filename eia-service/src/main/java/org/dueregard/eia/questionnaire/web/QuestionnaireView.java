package org.dueregard.eia.questionnaire.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dueregard.eia.questionnaire.PublishedQuestionnaire;
import org.dueregard.eia.questionnaire.Questionnaire;
import org.dueregard.eia.questionnaire.ScoringRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaQuestionnaire")
public record QuestionnaireView(
        String code,
        int version,
        @Schema(description = "SHA-256 of the document, pinned by each screening") String sha256,
        Instant publishedAt,
        String title,
        String note,
        List<CriterionView> criteria,
        @Schema(description = "What a choice weighs; one without a weight is unknown")
                Map<String, Map<String, Integer>> weights,
        List<RuleView> rules) {

    @Schema(name = "EiaQuestionnaireCriterion")
    public record CriterionView(
            String id, String question, @Nullable String askedWhen, List<ChoiceView> choices) {
        static CriterionView from(Questionnaire.Criterion criterion) {
            var condition = criterion.askedWhen();
            return new CriterionView(
                    criterion.id(),
                    criterion.question(),
                    condition == null
                            ? null
                            : condition.criterion()
                                    + " is "
                                    + String.join(" or ", condition.choices()),
                    criterion.choices().stream()
                            .map(choice -> new ChoiceView(choice.id(), choice.label()))
                            .toList());
        }
    }

    @Schema(name = "EiaQuestionnaireChoice")
    public record ChoiceView(String id, String label) {}

    @Schema(name = "EiaQuestionnaireRule")
    public record RuleView(String id, String requiresFullAssessmentWhen, boolean priority) {
        static RuleView from(ScoringRule rule) {
            var when =
                    switch (rule) {
                        case ScoringRule.AnyRelevanceAtLeast any ->
                                "any answer's relevance is at least " + any.level();
                        case ScoringRule.AnyRiskAtLeast any ->
                                "any answer's likelihood × impact is at least " + any.level();
                        case ScoringRule.AnyUnknown _ -> "anything that was asked is unknown";
                        case ScoringRule.AnyChoice any ->
                                "any answer to "
                                        + any.criterion()
                                        + " is "
                                        + String.join(" or ", any.choices());
                        case ScoringRule.CompulsorySubject _ ->
                                "the subject is a strand of a programme";
                    };
            return new RuleView(rule.id(), when, rule.priority());
        }
    }

    static QuestionnaireView from(PublishedQuestionnaire published) {
        var content = published.content();
        return new QuestionnaireView(
                published.code(),
                published.version(),
                published.sha256(),
                published.publishedAt(),
                content.title(),
                content.note(),
                content.criteria().stream().map(CriterionView::from).toList(),
                content.weights(),
                content.rules().stream().map(RuleView::from).toList());
    }
}
