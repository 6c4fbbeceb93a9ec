/** Tests of programmes without a database. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.programme;
