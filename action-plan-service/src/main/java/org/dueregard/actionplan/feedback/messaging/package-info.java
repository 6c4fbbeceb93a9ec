/** What other services tell of that goes out by a channel. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.feedback.messaging;
