package org.dueregard.monitoring.dipsamples;

import java.util.List;

/**
 * A mark that records of a crime system carry.
 *
 * @param source which document names it
 * @param indicators codes of those that tell records apart by it
 */
public record Flag(String flag, String title, String source, List<String> indicators) {
    public Flag {
        indicators = List.copyOf(indicators);
    }
}
