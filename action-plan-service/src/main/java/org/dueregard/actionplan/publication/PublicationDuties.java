package org.dueregard.actionplan.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;

/** Every action for which publications count as evidence. */
@ApplicationScoped
public class PublicationDuties implements PanacheRepositoryBase<PublicationDuty, UUID> {
    public PublicationDuty require(UUID action) {
        return findByIdOptional(action)
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "action that rests on publications", action));
    }
}
