/** The disparities and evaluations over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.disparities.web;
