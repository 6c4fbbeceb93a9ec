/**
 * Recommendations of inquiries, inspectors, tribunals and others: answered with reasons by a
 * deadline, planned by actions, and complete only when a body that does not own them decides so on
 * evidence. One post answers for each, and hands it over only to a post that takes it on. One that
 * makes a recurring duty stays on its cycle after completion, and is open again when a review is
 * missed.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.recommendation;
