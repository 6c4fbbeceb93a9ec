/** Tests of meetings without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.meeting;
