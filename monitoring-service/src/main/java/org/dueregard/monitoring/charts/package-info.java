/**
 * Pictures of figures: a chart says in words what it shows, and in marks. It is drawn as SVG that
 * everybody can read: with a title and a description for those who do not see it, without anything
 * that only colour tells, without script and without anything from elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.charts;
