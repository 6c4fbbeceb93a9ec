package org.dueregard.eia.questionnaire;

import java.time.Instant;

/** A published version with its exact document and the digest that answer sheets pin. */
public record PublishedQuestionnaire(
        String code, int version, String document, String sha256, Instant publishedAt) {
    public Questionnaire content() {
        return Questionnaire.read(document);
    }
}
