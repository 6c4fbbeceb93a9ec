package org.dueregard.eia.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes: all of it is hashed, submitted, decided upon and frozen. How its
 * mitigations fare afterwards is not part of it. Parts that came later are left out of the hash
 * while they are empty, so that what was signed before them keeps its digest.
 */
public record Content(
        @Nullable Scope scope,
        List<Evidence> evidence,
        List<Engagement> engagements,
        List<Impact> impacts,
        List<Mitigation> mitigations,
        List<MonitoringLine> monitoringPlan,
        @Nullable ReviewAction reviewAction,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Disposition> dispositions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attachment> attachments) {
    public Content {
        evidence = List.copyOf(evidence);
        engagements = List.copyOf(engagements);
        impacts = List.copyOf(impacts);
        mitigations = List.copyOf(mitigations);
        monitoringPlan = List.copyOf(monitoringPlan);
        dispositions = List.copyOf(dispositions);
        attachments = List.copyOf(attachments);
    }

    static final Content EMPTY =
            new Content(
                    null, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(),
                    List.of());

    /** What parts can be cited by. */
    public List<String> refs() {
        return Stream.<List<? extends Referred>>of(evidence, engagements, impacts, mitigations)
                .flatMap(List::stream)
                .map(Referred::ref)
                .toList();
    }

    Optional<Impact> impact(String ref) {
        return impacts.stream().filter(impact -> impact.ref().equals(ref)).findFirst();
    }

    List<Mitigation> mitigationsOf(Impact impact) {
        return mitigations.stream()
                .filter(mitigation -> mitigation.impact().equals(impact.ref()))
                .toList();
    }
}
