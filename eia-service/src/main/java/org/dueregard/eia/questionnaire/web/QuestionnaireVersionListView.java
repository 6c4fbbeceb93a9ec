package org.dueregard.eia.questionnaire.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaQuestionnaireVersionList")
public record QuestionnaireVersionListView(
        List<QuestionnaireVersionView> items, @Nullable String next) implements Paged {
    static QuestionnaireVersionListView of(Page<QuestionnaireVersionView> page) {
        return new QuestionnaireVersionListView(page.items(), page.next());
    }
}
