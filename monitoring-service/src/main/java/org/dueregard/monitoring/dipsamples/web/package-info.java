/** Dip samples and what they say of flags over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.dipsamples.web;
