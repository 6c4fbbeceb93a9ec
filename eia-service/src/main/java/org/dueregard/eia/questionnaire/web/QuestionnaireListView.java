package org.dueregard.eia.questionnaire.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaQuestionnaireList")
public record QuestionnaireListView(List<QuestionnaireView> items, @Nullable String next)
        implements Paged {
    static QuestionnaireListView of(Page<QuestionnaireView> page) {
        return new QuestionnaireListView(page.items(), page.next());
    }
}
