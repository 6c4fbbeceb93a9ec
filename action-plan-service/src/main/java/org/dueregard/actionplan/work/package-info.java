/**
 * Work: what waits for whoever holds certain posts. Each feature tells of its own things; here they
 * become one list of each kind, in the order of their dates. The worklist shows them, and the
 * digest by mail is made of them.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.work;
