package org.dueregard.monitoring.disparities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;

/** When which indicator was computed. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {

    public Evaluation require(String indicator, UUID id) {
        return find("indicator = ?1 and id = ?2", indicator, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("evaluation of " + indicator, id));
    }
}
