/**
 * What must not be shown: a count of 1 to 4 could tell of a person. It is hidden together with
 * everything that was computed from it, and with as much beside it as it takes that nobody finds it
 * by subtraction.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.disclosure;
