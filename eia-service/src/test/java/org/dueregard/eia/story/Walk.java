package org.dueregard.eia.story;

import java.util.Map;

/**
 * One thing that random people walk through its life by commands, beside a model of what may happen
 * to it: the design, without its code. After each step the walk compares both.
 */
interface Walk<C extends Step.Command> {
    void take(Step<C> step);

    /** Who did what, read again in order, leads to where the thing stands. */
    void trailRebuildsTheState();

    /** How often each command was accepted. */
    Map<C, Integer> succeeded();
}
