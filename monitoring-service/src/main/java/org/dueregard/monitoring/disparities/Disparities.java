package org.dueregard.monitoring.disparities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every disparity that was ever drawn. */
@ApplicationScoped
public class Disparities implements PanacheRepositoryBase<Disparity, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    public Disparity require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("disparity", id));
    }

    /** From now to the end of the transaction nobody else evaluates this indicator. */
    void lockEvaluation(String indicator) {
        TransactionLock.hold(getEntityManager(), "evaluation of " + indicator);
    }

    Optional<Disparity> findOpen(String indicator, String group, String unit) {
        return find(
                        "indicator = ?1 and groupCode = ?2 and unit = ?3 and state <> ?4",
                        indicator,
                        group,
                        unit,
                        DisparityState.CLOSED)
                .firstResultOptional();
    }

    /** Those of an indicator that are open, in the order in which they were drawn. */
    public List<Disparity> findOpen(String indicator) {
        return list("indicator = ?1 and state <> ?2 order by id", indicator, DisparityState.CLOSED);
    }

    /** Those in a unit that are open, in the order in which they were drawn. */
    public List<Disparity> openIn(String unit) {
        return list("unit = ?1 and state <> ?2 order by id", unit, DisparityState.CLOSED);
    }

    /** Whether one was closed that had seen the figures of this period, or of a later one. */
    boolean wasClosedOn(String indicator, String group, String unit, String period) {
        return count(
                        "indicator = ?1 and groupCode = ?2 and unit = ?3 and state = ?4 and figures.period >= ?5",
                        indicator,
                        group,
                        unit,
                        DisparityState.CLOSED,
                        period)
                > 0;
    }

    /** Disparities after this one, in the order in which they were drawn. */
    public List<Disparity> after(@Nullable UUID after, boolean openOnly, int most) {
        return (openOnly
                        ? find(
                                "id > ?1 and state <> ?2 order by id",
                                after == null ? FIRST : after,
                                DisparityState.CLOSED)
                        : find("id > ?1 order by id", after == null ? FIRST : after))
                .range(0, most - 1)
                .list();
    }

    /** Disparities of a policy, in the order in which they were drawn. */
    public List<Disparity> ofPolicy(String policy) {
        return find("from Disparity d where array_contains(d.policyIds, ?1) order by d.id", policy)
                .list();
    }

    /** Disparities that any of these actions is against, in the order in which they were drawn. */
    public List<Disparity> against(List<String> actions) {
        return find(
                        "from Disparity d where array_intersects(d.actionIds, ?1) order by d.id",
                        actions)
                .list();
    }
}
