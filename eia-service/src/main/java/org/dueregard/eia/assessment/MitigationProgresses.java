package org.dueregard.eia.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;

/** How the mitigations of all versions stand. */
@ApplicationScoped
public class MitigationProgresses implements PanacheRepositoryBase<MitigationProgress, UUID> {
    public MitigationProgress require(UUID assessmentId, UUID mitigationId) {
        return findByIdOptional(mitigationId)
                .filter(progress -> progress.assessmentId().equals(assessmentId))
                .orElseThrow(() -> DomainException.notFound("mitigation", mitigationId));
    }

    public MitigationProgress lock(UUID assessmentId, UUID mitigationId) {
        return findByIdOptional(mitigationId, LockModeType.PESSIMISTIC_WRITE)
                .filter(progress -> progress.assessmentId().equals(assessmentId))
                .orElseThrow(() -> DomainException.notFound("mitigation", mitigationId));
    }

    public Optional<MitigationProgress> lock(UUID mitigationId) {
        return findByIdOptional(mitigationId, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<MitigationProgress> lockByAction(String actionId) {
        return find("actionId", actionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What is seen of the mitigation with that action is not what it was: its version says so. */
    void showAnew(String actionId) {
        lockByAction(actionId)
                .ifPresent(
                        found ->
                                getEntityManager()
                                        .lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    /** Of what the version holds and was committed, by it or by one before. */
    public List<MitigationProgress> of(AssessmentVersion version) {
        var ids = version.content().mitigations().stream().map(Mitigation::id).toList();
        return ids.isEmpty() ? List.of() : list("mitigationId in ?1 order by mitigationId", ids);
    }

    public Map<UUID, MitigationState> placements(AssessmentVersion version) {
        return of(version).stream()
                .collect(
                        Collectors.toMap(
                                MitigationProgress::mitigationId, MitigationProgress::state));
    }
}
