package org.dueregard.actionplan.plan;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The assessment that an action of a development plan follows from.
 *
 * @param subject what it is about; null where events have told that
 */
@Embeddable
public record Assessed(String assessment, @Nullable String subject) {}
