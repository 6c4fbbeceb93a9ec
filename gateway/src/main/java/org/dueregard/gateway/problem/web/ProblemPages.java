package org.dueregard.gateway.problem.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.dueregard.gateway.page.Frame;
import org.dueregard.gateway.problem.Problem;

/** A refusal as a page. */
public final class ProblemPages {
    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private ProblemPages() {}

    @CheckedTemplate(basePath = "errors")
    static class Templates {
        private Templates() {}

        static native TemplateInstance failure(Frame frame, Problem problem);
    }

    public static String html(Problem problem) {
        return Templates.failure(Frame.plain(problem.title()), problem).render();
    }
}
