package org.dueregard.actionplan.workgroup;

import org.jspecify.annotations.Nullable;

/** A working group to be formed of a body that there is. */
public record NewWorkingGroup(
        String body, String plan, @Nullable String leadPost, String chairRole, String leadRole) {}
