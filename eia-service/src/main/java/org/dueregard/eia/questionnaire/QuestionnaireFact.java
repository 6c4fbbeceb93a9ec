package org.dueregard.eia.questionnaire;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a version of a questionnaire. */
public sealed interface QuestionnaireFact extends Fact {
    String code();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("questionnaire", code());
    }

    record Drafted(String code, int version, @Nullable String was, String document)
            implements QuestionnaireFact {
        @Override
        public String name() {
            return "questionnaire.drafted";
        }
    }

    record Published(String code, int version, String sha256) implements QuestionnaireFact {
        @Override
        public String name() {
            return "questionnaire.published";
        }
    }

    record Retired(String code, int version) implements QuestionnaireFact {
        @Override
        public String name() {
            return "questionnaire.retired";
        }
    }
}
