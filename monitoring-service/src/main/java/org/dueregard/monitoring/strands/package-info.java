/**
 * Strands of programmes: what the assessment of each predicted for groups, when it is followed up,
 * and whether what was found is what was predicted.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.strands;
