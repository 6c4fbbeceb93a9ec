package org.dueregard.monitoring.observations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every version of every observation. */
@ApplicationScoped
public class Observations implements PanacheRepositoryBase<Observation, Observation.Key> {
    private static final String PRESENT =
            " and not exists (select 1 from Observation later where later.key.source = o.key.source"
                    + " and later.key.reference = o.key.reference"
                    + " and later.key.version > o.key.version)";

    /** Where a page of the list begins. */
    public record Place(String source, String reference) {}

    /** The present versions, without what was withdrawn, by source and reference. */
    public List<Observation> page(ObservationFilter filter, @Nullable Place after, int most) {
        var parameters = new Parameters();
        var where = new StringBuilder(filter.where(parameters)).append(PRESENT);
        if (after != null) {
            where.append(
                    " and (o.key.source > :afterSource or o.key.source = :afterSource and"
                            + " o.key.reference > :afterReference)");
            parameters.and("afterSource", after.source());
            parameters.and("afterReference", after.reference());
        }
        return find(
                        "from Observation o where "
                                + where
                                + " order by o.key.source, o.key.reference",
                        parameters)
                .range(0, most - 1)
                .list();
    }

    /** The present version; a withdrawn one too. */
    public Observation require(String source, String reference) {
        return present(source, reference)
                .orElseThrow(
                        () -> DomainException.notFound("observation", source + "/" + reference));
    }

    Optional<Observation> present(String source, String reference) {
        return find(
                        "key.source = ?1 and key.reference = ?2 order by key.version desc",
                        source,
                        reference)
                .range(0, 0)
                .singleResultOptional();
    }

    /** Every version, the highest first. */
    public List<Observation> versions(String source, String reference, int most) {
        return find(
                        "key.source = ?1 and key.reference = ?2 order by key.version desc",
                        source,
                        reference)
                .range(0, most - 1)
                .list();
    }

    /** All versions of these, by reference. */
    Map<String, List<Observation>> of(String source, Collection<String> references) {
        return list("key.source = ?1 and key.reference in ?2", source, references).stream()
                .collect(Collectors.groupingBy(Observation::reference));
    }

    /** Those of them that stand: their present versions, without what was withdrawn. */
    List<Observation> presentOf(String source, Collection<String> references) {
        return find(
                        "from Observation o where o.key.source = :source and o.key.reference in"
                                + " :references and o.kind is not null"
                                + PRESENT,
                        Parameters.with("source", source).and("references", references))
                .list();
    }

    /** The present versions of these measures. */
    List<Observation> ofMeasures(String source, Collection<String> measures) {
        return find(
                        "from Observation o where o.key.source = :source and o.measure in :measures"
                                + PRESENT,
                        Parameters.with("source", source).and("measures", measures))
                .list();
    }

    /** Nobody else takes a file of this source in until the transaction ends. */
    void lock(String source) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO observation_source (source) VALUES (?1) ON CONFLICT DO NOTHING")
                .setParameter(1, source)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(
                        "SELECT source FROM observation_source WHERE source = ?1 FOR UPDATE")
                .setParameter(1, source)
                .getSingleResult();
    }
}
