package org.dueregard.monitoring.populations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The populations that are held. */
@ApplicationScoped
public class Populations implements PanacheRepositoryBase<Population, Long> {

    /** People by unit and group; refused by name where there is no such population. */
    public Tally by(String classification, int vintage, PopulationKind kind) {
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var population :
                list(
                        "classification = ?1 and vintage = ?2 and kind = ?3",
                        classification,
                        vintage,
                        kind)) {
            counts.computeIfAbsent(population.unit(), unit -> new TreeMap<>())
                    .put(population.group(), population.people());
        }
        if (counts.isEmpty()) {
            throw DomainException.notFound(
                    "population", "%s of %d by %s".formatted(kind, vintage, classification));
        }
        return new Tally(counts);
    }

    /** Populations after this one, of one unit or of all. */
    public List<Population> after(
            @Nullable String unit, @Nullable Integer vintage, long after, int most) {
        var query = new StringBuilder("id > :after");
        var parameters = Parameters.with("after", after);
        if (unit != null) {
            query.append(" and unit = :unit");
            parameters.and("unit", unit);
        }
        if (vintage != null) {
            query.append(" and vintage = :vintage");
            parameters.and("vintage", vintage);
        }
        return find(query + " order by id", parameters).range(0, most - 1).list();
    }
}
