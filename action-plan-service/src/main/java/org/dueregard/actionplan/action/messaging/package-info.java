/**
 * Consumers that turn mitigations and disparities into proposed actions, and judgements into facts.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.action.messaging;
