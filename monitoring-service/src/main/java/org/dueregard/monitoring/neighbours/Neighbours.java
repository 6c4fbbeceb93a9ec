package org.dueregard.monitoring.neighbours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.inbox.Projection;
import org.jspecify.annotations.Nullable;

/** Everything that the other services have told of what is watched here. */
@ApplicationScoped
public class Neighbours implements Projection {
    /** The name under which its events are marked as done. */
    public static final String NAME = "neighbours";

    private static final List<Class<?>> ALL =
            List.of(
                    OverdueReview.class,
                    CompletedReview.class,
                    PlannedIntervention.class,
                    ToldEscalation.class,
                    GapAnalysis.class,
                    ToldEdition.class);

    private final EntityManager session;

    Neighbours(EntityManager session) {
        this.session = session;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("eia", "action-plan");
    }

    @Override
    public void clear() {
        ALL.forEach(
                kind -> session.createQuery("delete from " + kind.getSimpleName()).executeUpdate());
    }

    /** Keeps what was told; what was told of the same before is replaced. */
    public void keep(Object told) {
        session.merge(told);
    }

    /** A review was done, so that the assessment is no longer out of date. */
    public void reviewed(CompletedReview review) {
        session.createQuery("delete from OverdueReview where assessment = ?1")
                .setParameter(1, review.assessment())
                .executeUpdate();
        keep(review);
    }

    /** What came of the reviews that speak of a disparity, the earliest first. */
    public List<CompletedReview> reviewsOf(UUID disparity) {
        return session.createQuery(
                        "from CompletedReview r where array_contains(r.resolved, ?1) order by r.key.completedAt",
                        CompletedReview.class)
                .setParameter(1, disparity.toString())
                .getResultList();
    }

    /** By when the actions against a disparity are to be complete. */
    public List<PlannedIntervention> plannedAgainst(UUID disparity) {
        return session.createQuery(
                        "from PlannedIntervention p where p.disparity = ?1 order by p.dueOn, p.action",
                        PlannedIntervention.class)
                .setParameter(1, disparity.toString())
                .getResultList();
    }

    /**
     * How far something has climbed, the latest word last.
     *
     * @param type such as {@code OBLIGATION}
     */
    public List<ToldEscalation> escalationsOf(String type, UUID id) {
        return session.createQuery(
                        "from ToldEscalation e where e.aboutType = ?1 and e.aboutId = ?2 order by e.toldAt, e.id",
                        ToldEscalation.class)
                .setParameter(1, type)
                .setParameter(2, id.toString())
                .getResultList();
    }

    /** Those after this one, by initiative. */
    public List<GapAnalysis> gapAnalyses(@Nullable String after, int most) {
        return session.createQuery(
                        "from GapAnalysis g where g.initiative > ?1 order by g.initiative",
                        GapAnalysis.class)
                .setParameter(1, after == null ? "" : after)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<GapAnalysis> gapAnalysis(String initiative) {
        return Optional.ofNullable(session.find(GapAnalysis.class, initiative));
    }

    /** The latest edition of each plan that counts actions as at a day of a period. */
    public List<ToldEdition> editions(LocalDate from, LocalDate to) {
        return session.createQuery(
                        """
                        from ToldEdition e where e.asAt between ?1 and ?2
                            and not exists (select 1 from ToldEdition l where l.key.plan = e.key.plan
                                and l.asAt between ?1 and ?2 and l.key.edition > e.key.edition)
                        order by e.key.plan
                        """,
                        ToldEdition.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
    }
}
