/** Tests of digests without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.reminder;
