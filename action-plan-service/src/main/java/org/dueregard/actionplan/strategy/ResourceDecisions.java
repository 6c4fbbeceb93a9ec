package org.dueregard.actionplan.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every decision on resources for a commitment. */
@ApplicationScoped
public class ResourceDecisions implements PanacheRepositoryBase<ResourceDecision, UUID> {
    public List<ResourceDecision> of(UUID commitment) {
        return list("commitmentId = ?1 order by id", commitment);
    }
}
