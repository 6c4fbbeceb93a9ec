/** Strands of programmes over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.strands.web;
