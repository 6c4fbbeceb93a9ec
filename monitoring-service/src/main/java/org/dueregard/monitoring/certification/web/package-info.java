/** The months of a dataset over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.certification.web;
