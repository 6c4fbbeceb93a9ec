package org.dueregard.platform.testing;

import org.jspecify.annotations.Nullable;

/**
 * The data of the test events.
 *
 * @param announce the subject of an event that the consumer shall announce in turn
 */
public record Counted(String tally, int by, @Nullable String announce) {
    public static final String TYPE = "org.dueregard.test.counted.v1";
    public static final String ECHO = "org.dueregard.test.echoed.v1";
}
