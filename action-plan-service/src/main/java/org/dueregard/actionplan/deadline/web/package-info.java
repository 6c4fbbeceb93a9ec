/** Dates of an action that have passed, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.deadline.web;
