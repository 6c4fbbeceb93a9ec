/**
 * Where something happened: the 32 boroughs, the City of London, and the force as a whole.
 * Coordinates become a borough by its boundary; what has none keeps a unit that says so, and is
 * never shared out among the others.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.units;
