package org.dueregard.monitoring.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The erasures that ever were. */
@ApplicationScoped
public class Erasures implements PanacheRepositoryBase<Erasure, UUID> {

    public Erasure require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("erasure", id));
    }

    /** In the order in which they were made. */
    public List<Erasure> page(@Nullable UUID after, int most) {
        return (after == null ? find("ORDER BY id") : find("id > ?1 ORDER BY id", after))
                .page(0, most)
                .list();
    }
}
