/**
 * What the gateway itself refuses, as RFC 9457 problems for programs and as pages for people, and
 * the page that explains each kind of problem of the whole system.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.problem;
