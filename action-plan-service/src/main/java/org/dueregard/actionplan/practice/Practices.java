package org.dueregard.actionplan.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every good practice. */
@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, UUID> {
    /**
     * @param publishedOnly whether one that is not published yet counts as none
     */
    public Practice require(UUID id, boolean publishedOnly) {
        return findByIdOptional(id)
                .filter(each -> !publishedOnly || each.publishedAt() != null)
                .orElseThrow(() -> DomainException.notFound("good practice", id));
    }

    Practice require(UUID id, ExpectedVersion expected) {
        var practice = require(id, false);
        expected.requireSameAs(practice.version());
        return practice;
    }

    public List<Practice> page(
            @Nullable String unit,
            @Nullable UUID action,
            boolean publishedOnly,
            @Nullable UUID after,
            int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (unit != null) {
            conditions.add("unit = :unit");
            values.put("unit", unit);
        }
        if (action != null) {
            conditions.add("actionId = :action");
            values.put("action", action);
        }
        if (publishedOnly) {
            conditions.add("publishedAt is not null");
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
