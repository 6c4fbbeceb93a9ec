/**
 * What other services say about the policies whose figures are watched: which there are, which
 * assessment is of which, and which indicators an assessment has promised to monitor. All of it is
 * derived from events and can be rebuilt from them.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.policies;
