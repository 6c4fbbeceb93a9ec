package org.dueregard.eia.questionnaire.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaQuestionnaireVersionList")
public record QuestionnaireVersionListView(List<QuestionnaireVersionView> items) {}
