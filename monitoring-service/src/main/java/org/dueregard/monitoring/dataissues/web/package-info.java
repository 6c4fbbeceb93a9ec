/** Issues of data over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.dataissues.web;
