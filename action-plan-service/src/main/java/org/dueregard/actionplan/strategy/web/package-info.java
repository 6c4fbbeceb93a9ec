/** Strategies over HTTP; what was committed to is public. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.strategy.web;
