/**
 * Units: boroughs, business areas and the rest of the organisation. Each is led by a post, which
 * answers for the unit's own plan; a unit without a lead is reported.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.unit;
