package org.dueregard.actionplan.progressreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a template asks of each action.
 *
 * @param prompt in the words in which it asks
 * @param required whether a return without it is not handed in
 */
@Embeddable
public record TemplatePart(
        @Enumerated(EnumType.STRING) LinePart part, String prompt, boolean required) {}
