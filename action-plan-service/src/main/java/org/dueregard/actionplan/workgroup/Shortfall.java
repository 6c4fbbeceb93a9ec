package org.dueregard.actionplan.workgroup;

import org.jspecify.annotations.Nullable;

/**
 * Something that a working group lacks.
 *
 * @param businessArea the area that nobody sits for; null for other shortfalls
 */
public record Shortfall(ShortfallKind kind, @Nullable String businessArea) {
    static Shortfall of(ShortfallKind kind) {
        return new Shortfall(kind, null);
    }
}
