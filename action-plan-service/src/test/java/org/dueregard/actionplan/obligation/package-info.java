/** Tests of obligations without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.obligation;
