/** Tests of coverage without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.coverage;
