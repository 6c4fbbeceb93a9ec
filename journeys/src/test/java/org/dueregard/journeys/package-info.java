/**
 * The stories that the README tells, told to the real system: over HTTP through the gateway, and in
 * a browser.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.journeys;
