/**
 * Coverage: of a population (every borough, the strands of a programme, every policy) who was
 * contacted, offered support, supported and asked for a return, and of whom it was received. Each
 * stage is a dated mark of its own, so that a report says how it stood on any day, and a promise is
 * never counted as what was promised. Business groups answer besides for engaging with communities
 * every year.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.coverage;
