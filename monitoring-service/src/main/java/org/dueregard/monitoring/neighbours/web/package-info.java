/** What the other services tell of what is watched here, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.neighbours.web;
