package org.dueregard.actionplan.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dueregard.platform.inbox.Projection;

/** How each version of each assessment stands; rebuilt from the events of eia-service. */
@ApplicationScoped
public class AssessmentStandings
        implements PanacheRepositoryBase<AssessmentStanding, AssessmentVersion>, Projection {
    public static final String NAME = "assessment-standing";

    public Optional<AssessmentStanding> of(String assessmentId, int version) {
        return findByIdOptional(new AssessmentVersion(assessmentId, version));
    }

    /** Whether a sign-off lets work on this mitigation begin. */
    public boolean released(String mitigationId, String assessmentId, int version) {
        return of(assessmentId, version)
                .map(standing -> standing.releases(mitigationId))
                .orElse(false);
    }

    public void submitted(String assessmentId, int version) {
        standing(assessmentId, version).submitted();
    }

    public void returned(String assessmentId, int version, String reasons, LocalDate resubmitBy) {
        standing(assessmentId, version).returned(reasons, resubmitBy);
    }

    public void signedOff(String assessmentId, int version, Set<String> mitigations) {
        standing(assessmentId, version).signedOff(mitigations);
    }

    public void stopped(String assessmentId, int version) {
        standing(assessmentId, version).stopped();
    }

    private AssessmentStanding standing(String assessmentId, int version) {
        return of(assessmentId, version)
                .orElseGet(
                        () -> {
                            var standing =
                                    new AssessmentStanding(
                                            new AssessmentVersion(assessmentId, version));
                            persist(standing);
                            return standing;
                        });
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("eia");
    }

    @Override
    public void clear() {
        getEntityManager().createNativeQuery("delete from released_mitigation").executeUpdate();
        deleteAll();
    }
}
