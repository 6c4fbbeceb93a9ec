/** Tests of progress returns without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.progressreturn;
