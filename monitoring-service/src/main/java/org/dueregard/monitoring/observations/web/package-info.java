/** The observations over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.observations.web;
