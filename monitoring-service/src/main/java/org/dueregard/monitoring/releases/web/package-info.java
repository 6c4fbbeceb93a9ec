/** Releases over HTTP: for those who make them, and for everybody. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.releases.web;
