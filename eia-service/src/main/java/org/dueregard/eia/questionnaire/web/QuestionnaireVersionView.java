package org.dueregard.eia.questionnaire.web;

import java.time.Instant;
import org.dueregard.eia.questionnaire.QuestionnaireState;
import org.dueregard.eia.questionnaire.QuestionnaireVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaQuestionnaireVersion")
public record QuestionnaireVersionView(
        String code,
        int version,
        QuestionnaireState state,
        String sha256,
        @Nullable String draftedBy,
        @Nullable Instant draftedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt,
        @Nullable String retirementReason) {
    static QuestionnaireVersionView from(QuestionnaireVersion version) {
        return new QuestionnaireVersionView(
                version.code(),
                version.number(),
                version.state(),
                version.sha256(),
                version.draftedBy(),
                version.draftedAt(),
                version.publishedBy(),
                version.publishedAt(),
                version.retiredAt(),
                version.retirementReason());
    }
}
