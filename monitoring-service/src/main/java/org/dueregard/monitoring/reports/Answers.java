package org.dueregard.monitoring.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What its authors say in a report.
 *
 * @param functions null where nothing is said of a function yet
 * @param inequalityFound null where that is not decided yet
 * @param cause of the inequality that was found
 * @param actions ids of the actions against it
 * @param justification why nothing is done about it
 * @param disparities that the report speaks of
 */
public record Answers(
        Map<Function, Cover> functions,
        FiveTests tests,
        @Nullable Boolean inequalityFound,
        @Nullable String cause,
        List<String> actions,
        @Nullable String justification,
        List<UUID> disparities,
        List<Channel> channels) {
    public Answers {
        functions = Map.copyOf(functions);
        actions = List.copyOf(actions);
        disparities = List.copyOf(disparities);
        channels = List.copyOf(channels);
    }
}
