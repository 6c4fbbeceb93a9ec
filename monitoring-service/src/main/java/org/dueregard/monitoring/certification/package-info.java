/**
 * Whether the sender stands behind a month of figures. No disparity is drawn from a month that its
 * sender has not certified, and a later change of its data opens it again.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.certification;
