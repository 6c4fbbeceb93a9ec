/**
 * Problems over HTTP: the page of each kind, and what is answered when the gateway itself fails.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.problem.web;
