package org.dueregard.monitoring.findings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every finding. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {
    public Finding require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("finding", id));
    }

    /** In the order in which they were recorded; of one policy, kind and characteristic or all. */
    public List<Finding> page(
            @Nullable String policy,
            @Nullable FindingKind kind,
            @Nullable String characteristic,
            @Nullable UUID after,
            int most) {
        var where = new StringBuilder("from Finding f where 1 = 1");
        var parameters = new Parameters();
        if (policy != null) {
            where.append(" and array_contains(f.policies, :policy)");
            parameters.and("policy", policy);
        }
        if (kind != null) {
            where.append(" and f.kind = :kind");
            parameters.and("kind", kind);
        }
        if (characteristic != null) {
            where.append(" and array_contains(f.characteristics, :characteristic)");
            parameters.and("characteristic", characteristic);
        }
        if (after != null) {
            where.append(" and f.id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by f.id", parameters).range(0, most - 1).list();
    }

    /** How many were recorded against a policy from one day to another. */
    public int count(String policy, LocalDate from, LocalDate to) {
        return Math.toIntExact(
                count(
                        "from Finding f where array_contains(f.policies, ?1) and f.foundOn between ?2 and ?3",
                        policy,
                        from,
                        to));
    }
}
