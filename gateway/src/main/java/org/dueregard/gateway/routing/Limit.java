package org.dueregard.gateway.routing;

import java.time.Duration;

/**
 * What may be sent to a path.
 *
 * @param body bytes
 * @param silence how long either side may be silent
 */
public record Limit(long body, Duration silence) {}
