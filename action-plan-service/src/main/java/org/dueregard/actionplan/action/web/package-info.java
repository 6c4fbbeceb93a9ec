/**
 * Actions over HTTP, in three resources after who does what: the register that anybody reads and
 * the programme office drafts in, the accountable post's work, and the decisions of bodies.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.action.web;
