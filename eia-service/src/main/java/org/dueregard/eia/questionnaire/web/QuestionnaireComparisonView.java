package org.dueregard.eia.questionnaire.web;

import java.util.List;
import org.dueregard.eia.comparison.web.DifferenceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaQuestionnaireComparison")
public record QuestionnaireComparisonView(
        String code, int from, int to, List<DifferenceView> differences) {}
