/** Tests of strategies without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.strategy;
