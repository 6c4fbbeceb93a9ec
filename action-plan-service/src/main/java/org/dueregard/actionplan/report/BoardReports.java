package org.dueregard.actionplan.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every paper for a board. */
@ApplicationScoped
public class BoardReports implements PanacheRepositoryBase<BoardReport, UUID> {
    public BoardReport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("board report", id));
    }

    /** A page, of all boards or of one, in the order in which they were handed in. */
    public List<BoardReport> page(@Nullable String body, @Nullable UUID after, int rows) {
        var first = after == null ? new UUID(0, 0) : after;
        return (body == null
                        ? find("id > ?1 order by id", first)
                        : find("id > ?1 and body = ?2 order by id", first, body))
                .range(0, rows - 1)
                .list();
    }
}
