package org.dueregard.monitoring.populations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every figure that populations ever had. */
@ApplicationScoped
public class PopulationRevisions
        implements PanacheRepositoryBase<PopulationRevision, PopulationRevision.Key> {

    /** The figures of a population below this revision, the latest first. */
    public List<PopulationRevision> of(long population, @Nullable Integer below, int most) {
        return find(
                        "key.population = ?1 and key.revision < ?2 order by key.revision desc",
                        population,
                        below == null ? Integer.MAX_VALUE : below)
                .range(0, most - 1)
                .list();
    }
}
