/** The HTTP contracts that every endpoint keeps: entity tags, preconditions, cursor pages. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.http;
