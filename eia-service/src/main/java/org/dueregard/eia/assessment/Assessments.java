package org.dueregard.eia.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All assessments. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    public Assessment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("assessment", id));
    }

    /** As {@link #require}; whoever else asks for it like this waits until the transaction ends. */
    public Assessment lock(UUID id) {
        return lockIfThere(id).orElseThrow(() -> DomainException.notFound("assessment", id));
    }

    public Optional<Assessment> lockIfThere(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Assessment> ofSubject(UUID subjectId) {
        return find("subjectId", subjectId).firstResultOptional();
    }

    /** What an assessment is about, for who locks that first. */
    public UUID subjectOf(UUID id) {
        return getEntityManager()
                .createQuery("select a.subjectId from Assessment a where a.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("assessment", id));
    }

    public @Nullable UUID idOf(UUID subjectId) {
        return ofSubject(subjectId).map(Assessment::id).orElse(null);
    }

    /** Whether the subject has an assessment that is being written, decided or in force. */
    public boolean inForceOrUnderWay(UUID subjectId) {
        return ofSubject(subjectId)
                .filter(found -> found.current().status() != AssessmentStatus.STOPPED)
                .isPresent();
    }

    /** Those of the subjects that have an assessment that is being written, decided or in force. */
    Set<UUID> inForceOrUnderWay(Set<UUID> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        getEntityManager()
                                .createQuery(
                                        "select a.subjectId from Assessment a join a.versions v"
                                                + " where v.number = a.currentVersion and v.status"
                                                + " <> :stopped and a.subjectId in :subjects",
                                        UUID.class)
                                .setParameter("stopped", AssessmentStatus.STOPPED)
                                .setParameter("subjects", subjects)
                                .getResultList());
    }

    /** Those in force whose day of review has come. */
    public List<UUID> dueForReviewBy(LocalDate day, int most) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Assessment a join a.versions v join Subject s on s.id ="
                                + " a.subjectId where s.state <> :withdrawn and v.number = a.currentVersion and v.status in :inForce"
                                + " and v.nextReviewOn <= :day order by v.nextReviewOn, a.id",
                        UUID.class)
                .setParameter(
                        "inForce",
                        Set.of(
                                AssessmentStatus.SIGNED_OFF,
                                AssessmentStatus.PUBLISHED,
                                AssessmentStatus.WITHHELD))
                .setParameter("withdrawn", SubjectState.WITHDRAWN)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** In order of opening. */
    public List<Assessment> list(
            @Nullable UUID subjectId,
            @Nullable AssessmentStatus status,
            @Nullable UUID after,
            int most) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (subjectId != null) {
            conditions.add("a.subjectId = :subject");
            parameters.put("subject", subjectId);
        }
        if (status != null) {
            conditions.add(
                    "exists (select 1 from AssessmentVersion v where v.assessment = a"
                            + " and v.number = a.currentVersion and v.status = :status)");
            parameters.put("status", status);
        }
        if (after != null) {
            conditions.add("a.id > :after");
            parameters.put("after", after);
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return find("from Assessment a" + where, Sort.by("a.id"), parameters).page(0, most).list();
    }
}
