/**
 * Action plan service: posts and bodies, and the actions that posts own and bodies decide on. Every
 * action has one accountable post from its first day to its last, whoever holds it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan;
