package org.dueregard.actionplan.workgroup;

import java.util.Set;

/**
 * Who is in a working group today.
 *
 * @param chairedByRole whether the chair's post has the role that is asked for, and is filled
 * @param ledByRole whether the leading post has the role that is asked for, and is filled
 * @param represented business areas that a member sits for
 * @param concerned business areas that have an action in the plan
 */
record Staff(
        boolean chairedByRole, boolean ledByRole, Set<String> represented, Set<String> concerned) {}
