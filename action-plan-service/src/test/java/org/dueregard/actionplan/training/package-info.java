/** Tests of training arrangements without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.training;
