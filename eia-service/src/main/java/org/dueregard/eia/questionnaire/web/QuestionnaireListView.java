package org.dueregard.eia.questionnaire.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaQuestionnaireList")
public record QuestionnaireListView(List<QuestionnaireView> items) {}
