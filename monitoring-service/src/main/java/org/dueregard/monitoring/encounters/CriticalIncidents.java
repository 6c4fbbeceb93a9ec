package org.dueregard.monitoring.encounters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every critical incident. */
@ApplicationScoped
public class CriticalIncidents implements PanacheRepositoryBase<CriticalIncident, UUID> {

    /** Which of them; what is null leaves nothing out. */
    public record Filter(
            @Nullable Direction direction,
            @Nullable Party affects,
            @Nullable String unit,
            @Nullable UUID origin) {}

    public CriticalIncident require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("critical incident", id));
    }

    /** In the order in which they were recorded. */
    public List<CriticalIncident> page(Filter filter, @Nullable UUID after, int most) {
        var where = new StringBuilder("from CriticalIncident i where 1 = 1");
        var parameters = new Parameters();
        if (filter.direction() != null) {
            where.append(" and i.direction = :direction");
            parameters.and("direction", filter.direction());
        }
        if (filter.affects() != null) {
            where.append(" and array_contains(i.affects, :affects)");
            parameters.and("affects", filter.affects().name());
        }
        if (filter.unit() != null) {
            where.append(" and i.unit = :unit");
            parameters.and("unit", filter.unit());
        }
        if (filter.origin() != null) {
            where.append(" and i.origin = :origin");
            parameters.and("origin", filter.origin());
        }
        if (after != null) {
            where.append(" and i.id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by i.id", parameters).range(0, most - 1).list();
    }
}
