package org.dueregard.eia.practice;

import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** What was marked or made for others; it stays inside this service. */
sealed interface PracticeFact extends Fact {

    record Marked(UUID assessmentId, int version, ContentPart part, String note)
            implements PracticeFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("assessment", assessmentId.toString());
        }

        @Override
        public String name() {
            return "assessment.marked-as-good-practice";
        }
    }

    record TemplateMade(
            String code, String title, UUID assessmentId, int version, List<ContentPart> parts)
            implements PracticeFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("assessment-template", code);
        }

        @Override
        public String name() {
            return "assessment-template.made";
        }
    }
}
