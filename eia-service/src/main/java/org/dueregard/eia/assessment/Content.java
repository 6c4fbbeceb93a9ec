package org.dueregard.eia.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes: all of it is hashed, submitted, decided upon and frozen. How its
 * mitigations fare afterwards is not part of it.
 */
public record Content(
        @Nullable Scope scope,
        List<Evidence> evidence,
        List<Engagement> engagements,
        List<Impact> impacts,
        List<Mitigation> mitigations,
        List<MonitoringLine> monitoringPlan,
        @Nullable ReviewAction reviewAction) {
    public Content {
        evidence = List.copyOf(evidence);
        engagements = List.copyOf(engagements);
        impacts = List.copyOf(impacts);
        mitigations = List.copyOf(mitigations);
        monitoringPlan = List.copyOf(monitoringPlan);
    }

    static final Content EMPTY =
            new Content(null, List.of(), List.of(), List.of(), List.of(), List.of(), null);

    Optional<Impact> impact(String ref) {
        return impacts.stream().filter(impact -> impact.ref().equals(ref)).findFirst();
    }

    List<Mitigation> mitigationsOf(Impact impact) {
        return mitigations.stream()
                .filter(mitigation -> mitigation.impact().equals(impact.ref()))
                .toList();
    }
}
