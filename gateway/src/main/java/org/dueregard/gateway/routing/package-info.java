/** Which service owns a path, and what may be sent there. */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.routing;
