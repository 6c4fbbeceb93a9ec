/**
 * What is open across the services, for anyone: reviews that are due, actions, and disparities. The
 * three public lists are read at once; where a service does not answer, the others are shown and
 * the missing one is named.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.overview;
