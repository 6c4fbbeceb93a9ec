/** Tests of recommendations without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.recommendation;
