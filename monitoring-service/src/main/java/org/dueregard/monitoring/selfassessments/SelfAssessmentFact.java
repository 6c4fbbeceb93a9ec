package org.dueregard.monitoring.selfassessments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** What happens to standards, and to what is assessed by them. */
sealed interface SelfAssessmentFact extends Fact {

    record StandardSet(
            String standard, int version, int levels, List<Criterion> criteria, String source)
            implements SelfAssessmentFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("standard", standard);
        }

        @Override
        public String name() {
            return "standard.set";
        }
    }

    record Assessed(
            UUID assessment,
            String standard,
            int version,
            String criterion,
            int level,
            String evidence,
            LocalDate assessedOn,
            String assessorPost)
            implements SelfAssessmentFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("self-assessment", assessment.toString());
        }

        @Override
        public String name() {
            return "self-assessment.recorded";
        }
    }

    record Moderated(
            UUID assessment,
            ModerationOutcome outcome,
            int levelWas,
            int level,
            String moderatorPost)
            implements SelfAssessmentFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("self-assessment", assessment.toString());
        }

        @Override
        public String name() {
            return "self-assessment.moderated";
        }
    }
}
