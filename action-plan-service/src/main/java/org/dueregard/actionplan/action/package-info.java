/**
 * Actions: what somebody has undertaken to do about a finding, and whether it is done. A draft is
 * proposed to a post, whose holder accepts or declines it, starts it with a plan, and asks for its
 * completion with evidence; a body decides, and nobody who owned the action decides with it. The
 * first end date never moves, so that slippage cannot be hidden. Mitigations and disparities become
 * proposed actions by themselves.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.action;
