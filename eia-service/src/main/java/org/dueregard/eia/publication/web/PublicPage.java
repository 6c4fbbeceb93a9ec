package org.dueregard.eia.publication.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.dueregard.eia.publication.Frozen;
import org.dueregard.eia.publication.PublishedCopy;

/** The page of a published assessment, made of its frozen copy. */
@ApplicationScoped
class PublicPage {
    private final Template template;

    PublicPage(@Location("published-assessment.html") Template template) {
        this.template = template;
    }

    String of(PublishedCopy copy, boolean superseded) {
        return template.data("document", Frozen.read(copy.document()))
                .data("sha256", copy.sha256())
                .data("superseded", superseded)
                .data("words", new Words())
                .render();
    }

    /** Codes as people read them. */
    public static final class Words {
        public String of(Object code) {
            var text = code.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }
}
