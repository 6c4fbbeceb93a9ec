/** Tests of success measures without a database. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.measure;
