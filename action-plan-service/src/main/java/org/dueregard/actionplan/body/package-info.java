/**
 * Bodies: boards, forums, work groups and whoever else meets and decides. The chair of a body is a
 * post, so that a decision belongs to the body whoever sits in the chair; members sit in
 * capacities. Only a body with that power decides whether an action is complete.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.body;
