package org.dueregard.monitoring.uploads;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Parts of a few rows, pieces of a few bytes, and a worker that begins when a test says so. */
public final class SmallParts implements QuarkusTestProfile {
    static final int ROWS = 4_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "dueregard.upload.rows-at-once", String.valueOf(ROWS),
                "dueregard.upload.chunk", "65536",
                "dueregard.upload.checked-body", "1000000",
                "dueregard.upload.size", "100000000",
                "dueregard.upload.pause", "PT0S",
                "dueregard.upload.look-every", "off",
                "dueregard.upload.clear-every", "off");
    }
}
