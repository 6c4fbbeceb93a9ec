/** Standards and self-assessments over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.selfassessments.web;
