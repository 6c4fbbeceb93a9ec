/** Tables over HTTP, in the form that is asked for. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.tables.web;
