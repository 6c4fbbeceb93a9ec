package org.dueregard.actionplan.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every request for another format. */
@ApplicationScoped
public class FormatRequests implements PanacheRepositoryBase<FormatRequest, UUID> {
    public FormatRequest require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("format request", id));
    }

    /** A page, in the order of their logging; of all, or of what is not supplied yet. */
    public List<FormatRequest> page(boolean openOnly, @Nullable UUID after, int rows) {
        var first = after == null ? new UUID(0, 0) : after;
        return find("id > ?1" + (openOnly ? " and suppliedOn is null" : "") + " order by id", first)
                .range(0, rows - 1)
                .list();
    }
}
