/**
 * Taskings: an issue that emerges somewhere is linked with the units whose advice and support it
 * needs, and with what came of it (report 12 of 2008, appendix 1).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.tasking;
