package org.dueregard.actionplan.tasking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every tasking. */
@ApplicationScoped
public class Taskings implements PanacheRepositoryBase<Tasking, UUID> {
    public Tasking require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("tasking", id));
    }

    /** The same, in the version that the caller has seen. */
    Tasking require(UUID id, ExpectedVersion expected) {
        var tasking = require(id);
        expected.requireSameAs(tasking.version());
        return tasking;
    }

    /**
     * @param unit where it emerged, or that is tasked with it; null for any
     */
    public List<Tasking> page(
            @Nullable String unit, boolean openOnly, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (unit != null) {
            conditions.add("(raisedIn = :unit or :unit member of units)");
            values.put("unit", unit);
        }
        if (openOnly) {
            conditions.add("outcome is null");
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }
}
