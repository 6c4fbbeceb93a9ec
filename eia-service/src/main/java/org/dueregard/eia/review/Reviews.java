package org.dueregard.eia.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All reviews. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, UUID> {
    public Review require(UUID assessmentId, UUID id) {
        return findByIdOptional(id)
                .filter(review -> review.assessmentId().equals(assessmentId))
                .orElseThrow(() -> DomainException.notFound("review", id));
    }

    public Review lock(UUID assessmentId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(review -> review.assessmentId().equals(assessmentId))
                .orElseThrow(() -> DomainException.notFound("review", id));
    }

    /** The one under way. */
    public Optional<Review> openOf(UUID assessmentId) {
        return find("assessmentId = ?1 and state in ?2", assessmentId, ReviewState.UNDER_WAY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first. */
    public List<Review> of(UUID assessmentId) {
        return list("assessmentId = ?1 order by id", assessmentId);
    }

    /** Those of an assessment after this one, or from the first, oldest first. */
    public List<Review> after(UUID assessmentId, @Nullable UUID id, int most) {
        var found =
                id == null
                        ? find("assessmentId = ?1 order by id", assessmentId)
                        : find("assessmentId = ?1 and id > ?2 order by id", assessmentId, id);
        return found.page(0, most).list();
    }

    /** Assessments that have, or had, a review with this cause. */
    public List<UUID> assessmentsWith(CauseKind kind, String ref) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.assessmentId from Review r join r.causes c where c.kind ="
                                + " :kind and c.ref = :ref order by r.assessmentId",
                        UUID.class)
                .setParameter("kind", kind)
                .setParameter("ref", ref)
                .getResultList();
    }

    /** The last review of an assessment with this cause. */
    public Optional<Review> lastWith(UUID assessmentId, CauseKind kind, String ref) {
        return of(assessmentId).reversed().stream()
                .filter(review -> review.has(kind, ref))
                .findFirst();
    }

    /** Which review of which assessment. */
    record Found(UUID reviewId, UUID assessmentId) {}

    /** Reviews with a step of escalation that has come and was not told yet. */
    List<Found> toEscalate(LocalDate today, int most) {
        var conditions = new ArrayList<String>();
        for (var step : EscalationStep.values()) {
            conditions.add(
                    "(r.escalatedStep < %d and r.dueOn <= :day%d)"
                            .formatted(step.number(), step.number()));
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select r.id, r.assessmentId from Review r where r.state in"
                                        + " :underWay and ("
                                        + String.join(" or ", conditions)
                                        + ") order by r.assessmentId",
                                Object[].class)
                        .setParameter("underWay", ReviewState.UNDER_WAY)
                        .setMaxResults(most);
        for (var step : EscalationStep.values()) {
            query.setParameter("day" + step.number(), today.minusDays(step.daysOverdue()));
        }
        return query.getResultList().stream()
                .map(row -> new Found((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** A line of the public list. */
    public record Due(
            UUID reviewId,
            UUID assessmentId,
            String subjectTitle,
            String accountablePost,
            LocalDate dueOn,
            List<CauseKind> causes) {}

    /**
     * What was published and is due for review, so far as it may be named in public, soonest first.
     */
    public List<Due> due(@Nullable LocalDate afterDay, @Nullable UUID afterId, int most) {
        var first = afterDay == null || afterId == null;
        var query =
                getEntityManager()
                        .createQuery(
                                "select r, s.title, s.accountablePost from Review r join Assessment"
                                        + " a on a.id = r.assessmentId join Subject s on s.id ="
                                        + " a.subjectId where r.state in :underWay and"
                                        + " s.publicationWithheld = false and"
                                        + " s.protectiveMarking = :open and exists (select 1 from"
                                        + " PublishedCopy p where p.key.assessmentId = a.id and"
                                        + " p.key.number = r.number)"
                                        + (first
                                                ? ""
                                                : " and (r.dueOn > :day or (r.dueOn = :day and r.id"
                                                        + " > :id))")
                                        + " order by r.dueOn, r.id",
                                Object[].class)
                        .setParameter("underWay", ReviewState.UNDER_WAY)
                        .setParameter("open", ProtectiveMarking.OFFICIAL)
                        .setMaxResults(most);
        if (afterDay != null && afterId != null) {
            query.setParameter("day", afterDay).setParameter("id", afterId);
        }
        return query.getResultList().stream()
                .map(
                        row -> {
                            var review = (Review) row[0];
                            return new Due(
                                    review.id(),
                                    review.assessmentId(),
                                    (String) row[1],
                                    (String) row[2],
                                    review.dueOn(),
                                    review.causes().stream()
                                            .map(ReviewCause::kind)
                                            .distinct()
                                            .sorted()
                                            .toList());
                        })
                .toList();
    }
}
