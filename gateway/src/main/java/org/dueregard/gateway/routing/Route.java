package org.dueregard.gateway.routing;

/** Where a request goes, and what may be sent there. */
public record Route(Service service, Limit limit) {}
