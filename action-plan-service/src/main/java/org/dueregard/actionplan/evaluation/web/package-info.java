/** Evaluations of plans over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.evaluation.web;
