/** Key encounters and critical incidents over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.encounters.web;
