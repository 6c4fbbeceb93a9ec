/**
 * Research that a body commissions: it reports, its recommendations are answered, and it is
 * implemented when each of them that was accepted is complete. It follows its recommendations by
 * itself.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.research;
