package org.dueregard.platform.problem.things;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;

@ApplicationScoped
class Things implements PanacheRepositoryBase<Thing, UUID> {
    Thing require(UUID id) {
        var found = findById(id);
        if (found == null) {
            throw DomainException.notFound("thing", id);
        }
        return found;
    }

    Page<ThingView> page(String prefix, PageRequest page) {
        var after = page.afterKey();
        List<Thing> rows =
                find(
                                "code like ?1 and code > ?2 order by code",
                                prefix + "%",
                                after == null ? "" : after)
                        .page(0, page.limit() + 1)
                        .list();
        return page.cut(rows, Thing::code, ThingView::from);
    }
}
