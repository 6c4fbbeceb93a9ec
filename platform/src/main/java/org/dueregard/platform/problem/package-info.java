/**
 * Refusals. A {@link org.dueregard.platform.problem.DomainException} says what was refused and why,
 * without a word of HTTP; one mapper turns it, and every failure of the framework, into an RFC 9457
 * problem.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.problem;
