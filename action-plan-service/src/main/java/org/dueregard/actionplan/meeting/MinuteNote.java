package org.dueregard.actionplan.meeting;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of minutes.
 *
 * @param item the number of the agenda item that it is about; null for the meeting as such
 */
@Embeddable
public record MinuteNote(@Nullable Integer item, String heading, String text) {}
