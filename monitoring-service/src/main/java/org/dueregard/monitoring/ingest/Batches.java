package org.dueregard.monitoring.ingest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The batches that were ever taken in. */
@ApplicationScoped
public class Batches implements PanacheRepositoryBase<Batch, UUID> {

    public Batch require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("batch", id));
    }

    /** Those of a dataset before this one, the newest first. */
    public List<Batch> ofDataset(
            String dataset,
            @Nullable String source,
            @Nullable BatchDoor door,
            @Nullable UUID before,
            int most) {
        var where = new StringBuilder("from Batch b where b.dataset = :dataset");
        var parameters = Parameters.with("dataset", dataset);
        if (source != null) {
            where.append(" and b.source = :source");
            parameters.and("source", source);
        }
        if (door != null) {
            where.append(" and b.door = :door");
            parameters.and("door", door);
        }
        if (before != null) {
            where.append(" and b.id < :before");
            parameters.and("before", before);
        }
        return find(where + " order by b.id desc", parameters).range(0, most - 1).list();
    }
}
