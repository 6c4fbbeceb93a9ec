/**
 * Files too large for one batch: they come in pieces, each of which may be sent again after a
 * connection broke, and are taken in by the service itself, part by part, each part a batch with
 * its receipt. Whoever sends one can watch how far it is, stop it and let it go on.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.uploads;
