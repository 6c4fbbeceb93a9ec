package org.dueregard.monitoring.obligations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Everything that is owed, or was. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {
    public Obligation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("obligation", id));
    }

    /** The obligation, which nobody else changes until the transaction ends. */
    Obligation requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("obligation", id));
    }

    /**
     * The obligation of a subject, which nobody else lays or changes until the transaction ends.
     */
    Optional<Obligation> findLocked(ObligationKind kind, String subject) {
        TransactionLock.hold(getEntityManager(), "obligation " + kind + " of " + subject);
        return find("kind = ?1 and subject = ?2", kind, subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Which of the obligations; null leaves a part open.
     *
     * @param overdueOn only those of which a round is overdue on this day
     */
    public record Filter(
            @Nullable ObligationKind kind,
            @Nullable ObligationState state,
            @Nullable String businessArea,
            @Nullable String accountablePost,
            @Nullable LocalDate overdueOn) {}

    /** In the order in which they were laid. */
    public List<Obligation> page(Filter filter, @Nullable UUID after, int most) {
        var where = new StringBuilder("from Obligation o where 1 = 1");
        var parameters = new Parameters();
        if (filter.kind() != null) {
            where.append(" and o.kind = :kind");
            parameters.and("kind", filter.kind());
        }
        if (filter.state() != null) {
            where.append(" and o.state = :state");
            parameters.and("state", filter.state());
        }
        if (filter.businessArea() != null) {
            where.append(" and o.businessArea = :area");
            parameters.and("area", filter.businessArea());
        }
        if (filter.accountablePost() != null) {
            where.append(" and o.accountablePost = :post");
            parameters.and("post", filter.accountablePost());
        }
        if (filter.overdueOn() != null) {
            where.append(
                    " and o.state = :active and exists (select 1 from Round r where r.key.obligation = o.id and r.metOn is null and r.dueOn < :day)");
            parameters.and("active", ObligationState.ACTIVE).and("day", filter.overdueOn());
        }
        if (after != null) {
            where.append(" and o.id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by o.id", parameters).range(0, most - 1).list();
    }
}
