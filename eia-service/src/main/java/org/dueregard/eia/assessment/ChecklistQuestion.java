package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;

/** One thing that an assurer checks, and where it comes from. */
@Embeddable
public record ChecklistQuestion(String code, String question, String source) {}
