/**
 * Who may push: a source of a dataset is the feed of certain senders, and of nobody else, so that
 * no system corrects or withdraws what another one has sent. Whoever sends first has the source; an
 * administrator admits others and removes them.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.senders;
