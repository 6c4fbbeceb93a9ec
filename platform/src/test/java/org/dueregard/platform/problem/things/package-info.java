/** A service that is nothing but the HTTP contracts, for their tests: things with a name. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.problem.things;
