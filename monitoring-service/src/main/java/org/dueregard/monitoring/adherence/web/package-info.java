/** Adherence to policies over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.adherence.web;
