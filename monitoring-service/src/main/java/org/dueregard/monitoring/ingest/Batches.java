package org.dueregard.monitoring.ingest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;

/** The batches that were ever taken in. */
@ApplicationScoped
public class Batches implements PanacheRepositoryBase<Batch, UUID> {

    public Batch require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("batch", id));
    }
}
