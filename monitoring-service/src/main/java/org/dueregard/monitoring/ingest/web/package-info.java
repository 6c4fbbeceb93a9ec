/** The doors through which batches come, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.ingest.web;
