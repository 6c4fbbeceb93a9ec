package org.dueregard.eia.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What has climbed about assessments and the actions of their mitigations. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<Escalation, String> {

    /** What is still not met, about the assessment or the actions of these mitigations. */
    public List<Escalation> open(UUID assessment, Collection<MitigationProgress> progresses) {
        var things =
                Stream.concat(
                                Stream.of(assessment.toString()),
                                progresses.stream()
                                        .map(MitigationProgress::actionId)
                                        .filter(Objects::nonNull))
                        .toList();
        return list("aboutId in ?1 and state <> ?2 order by id", things, EscalationState.RESOLVED);
    }
}
