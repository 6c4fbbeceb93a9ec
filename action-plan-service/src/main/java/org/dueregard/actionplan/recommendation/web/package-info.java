/** Recommendations over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.recommendation.web;
