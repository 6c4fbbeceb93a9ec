package org.dueregard.monitoring.encounters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every key encounter. */
@ApplicationScoped
public class KeyEncounters implements PanacheRepositoryBase<KeyEncounter, UUID> {

    /** Which of them; what is null leaves nothing out. */
    public record Filter(
            @Nullable Direction direction,
            @Nullable Level level,
            @Nullable String place,
            @Nullable String unit,
            @Nullable Boolean escalated) {}

    public KeyEncounter require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("key encounter", id));
    }

    /** The encounter, which nobody else escalates until the transaction ends. */
    Optional<KeyEncounter> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they were recorded. */
    public List<KeyEncounter> page(Filter filter, @Nullable UUID after, int most) {
        var where = new StringBuilder("from KeyEncounter e where 1 = 1");
        var parameters = new Parameters();
        if (filter.direction() != null) {
            where.append(" and e.direction = :direction");
            parameters.and("direction", filter.direction());
        }
        if (filter.level() != null) {
            where.append(" and e.level = :level");
            parameters.and("level", filter.level());
        }
        if (filter.place() != null) {
            where.append(" and e.place = :place");
            parameters.and("place", filter.place());
        }
        if (filter.unit() != null) {
            where.append(" and e.unit = :unit");
            parameters.and("unit", filter.unit());
        }
        if (filter.escalated() != null) {
            where.append(
                    filter.escalated() ? " and e.incident is not null" : " and e.incident is null");
        }
        if (after != null) {
            where.append(" and e.id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by e.id", parameters).range(0, most - 1).list();
    }
}
