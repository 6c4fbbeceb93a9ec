/**
 * Records that come as messages: each names its dataset and source in headers and is taken in with
 * the others of its sender as a batch. A message that belongs to nobody is kept until somebody
 * delivers it to a dataset and source, or discards it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.stream;
