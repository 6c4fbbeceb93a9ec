package org.dueregard.monitoring.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * A finding to be recorded.
 *
 * @param policies ids of the policies that it concerns: their subjects in the eia service
 * @param characteristics codes of those that it is about
 * @param foundOn the day on which it was found, in London
 * @param sourceRef where it was found
 */
public record NewFinding(
        FindingKind kind,
        List<String> policies,
        List<String> characteristics,
        String summary,
        String sourceRef,
        LocalDate foundOn) {
    public NewFinding {
        policies = List.copyOf(policies);
        characteristics = List.copyOf(characteristics);
    }
}
