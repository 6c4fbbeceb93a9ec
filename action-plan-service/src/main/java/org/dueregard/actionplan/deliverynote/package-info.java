/**
 * Problem-solving notes of a delivery unit: from the day on which something is being implemented it
 * notes what stands in the way, why, what is to be done about it, and what came of that (report 6a
 * of 2005, para 27).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.deliverynote;
