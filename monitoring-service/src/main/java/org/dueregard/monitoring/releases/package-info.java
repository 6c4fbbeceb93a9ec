/**
 * What the public reads: tables of indicators in certified months, taken at one instant, with small
 * numbers hidden so that nobody works them out, neither from the release nor from all of them
 * together. A release is composed by an analyst, may be presented to a body, and is published by
 * somebody else; from then on it never changes, and what was wrong in it is put right by another.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.releases;
