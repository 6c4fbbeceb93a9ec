/** What is done about messages that belong to nobody. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.stream.web;
