package org.dueregard.actionplan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.platform.problem.DomainException;

/** Every ladder. */
@ApplicationScoped
public class Ladders implements PanacheRepositoryBase<Ladder, String> {
    public Ladder require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("ladder", code));
    }
}
