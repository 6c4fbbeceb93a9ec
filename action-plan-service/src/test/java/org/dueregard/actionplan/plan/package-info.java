/** Tests of plans without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.plan;
