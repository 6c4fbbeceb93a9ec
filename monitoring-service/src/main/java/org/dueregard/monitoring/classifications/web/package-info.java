/** The classifications and their mappings over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.classifications.web;
