package org.dueregard.actionplan.unit;

import org.jspecify.annotations.Nullable;

/** The whole state of a unit, as the audit keeps it. */
public record UnitState(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parent,
        @Nullable String leadPost) {}
