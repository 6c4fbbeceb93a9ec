package org.dueregard.actionplan.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies a list shows.
 *
 * @param chair a post that chairs or shares the chair on the day
 * @param member a post, body or organisation that sits on it on the day, in any capacity
 */
public record BodyFilter(
        @Nullable BodyKind kind,
        @Nullable String parent,
        @Nullable String chair,
        @Nullable String member,
        LocalDate day) {}
