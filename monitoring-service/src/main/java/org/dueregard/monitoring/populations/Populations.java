package org.dueregard.monitoring.populations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The populations that are held. */
@ApplicationScoped
public class Populations implements PanacheRepositoryBase<Population, Long> {
    /** Figures of one kind and vintage, by one classification: what may be set side by side. */
    private record Alike(String classification, int vintage, PopulationKind kind) {
        static Alike of(PopulationKey key) {
            return new Alike(key.classification(), key.vintage(), key.kind());
        }
    }

    private record Counted(
            String classification,
            int vintage,
            PopulationKind kind,
            long units,
            long groups,
            long figures,
            @Nullable Long people,
            @Nullable Long peopleOfForce,
            Instant lastChanged) {}

    private record Sourced(
            String classification, int vintage, PopulationKind kind, String source) {}

    /** People by unit and group; refused by name where there is no such population. */
    public PopulationTally by(String classification, int vintage, PopulationKind kind) {
        var counts = new TreeMap<String, Map<String, Long>>();
        var asAt = Instant.MIN;
        for (var people : people(new Alike(classification, vintage, kind))) {
            counts.computeIfAbsent(people.unit(), unit -> new TreeMap<>())
                    .put(people.group(), people.number());
            asAt = people.recordedAt().isAfter(asAt) ? people.recordedAt() : asAt;
        }
        if (counts.isEmpty()) {
            throw DomainException.notFound(
                    "population", "%s of %d by %s".formatted(kind, vintage, classification));
        }
        return new PopulationTally(new Tally(counts), asAt);
    }

    private record People(String unit, String group, long number, Instant recordedAt) {}

    /** Numbers alone: every analysis reads them, and none what else a population says. */
    private List<People> people(Alike some) {
        return getEntityManager()
                .createQuery(
                        """
                        select p.key.unit, p.key.groupCode, p.figure.people, p.recordedAt
                        from Population p
                        where p.key.classification = :classification
                            and p.key.vintage = :vintage and p.key.kind = :kind
                        """,
                        People.class)
                .setParameter("classification", some.classification())
                .setParameter("vintage", some.vintage())
                .setParameter("kind", some.kind())
                .getResultList();
    }

    /** Those after this one, in the order in which they came. */
    public List<Population> after(PopulationFilter filter, long after, int most) {
        var parameters = Parameters.with("after", after);
        return find(filter.where(parameters) + " order by id", parameters)
                .range(0, most - 1)
                .list();
    }

    public Population require(long id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("population", id));
    }

    /** Which populations there are, by classification, vintage and kind. */
    public List<PopulationSummary> summaries() {
        var sources =
                getEntityManager()
                        .createQuery(
                                """
                                select distinct p.key.classification, p.key.vintage, p.key.kind, p.figure.source
                                from Population p
                                """,
                                Sourced.class)
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        each ->
                                                new Alike(
                                                        each.classification(),
                                                        each.vintage(),
                                                        each.kind()),
                                        Collectors.mapping(Sourced::source, Collectors.toList())));
        return getEntityManager()
                .createQuery(
                        """
                        select p.key.classification, p.key.vintage, p.key.kind,
                            count(distinct p.key.unit), count(distinct p.key.groupCode), count(p),
                            sum(case when p.key.unit <> :force then p.figure.people end),
                            sum(case when p.key.unit = :force then p.figure.people end),
                            max(p.recordedAt)
                        from Population p
                        group by p.key.classification, p.key.vintage, p.key.kind
                        """,
                        Counted.class)
                .setParameter("force", Unit.FORCE)
                .getResultStream()
                .map(
                        each ->
                                new PopulationSummary(
                                        each.classification(),
                                        each.vintage(),
                                        each.kind(),
                                        each.units(),
                                        each.groups(),
                                        each.figures(),
                                        each.people(),
                                        each.peopleOfForce(),
                                        sources
                                                .getOrDefault(
                                                        new Alike(
                                                                each.classification(),
                                                                each.vintage(),
                                                                each.kind()),
                                                        List.of())
                                                .stream()
                                                .sorted()
                                                .toList(),
                                        each.lastChanged()))
                .sorted(Comparator.comparing(PopulationSummary::key))
                .toList();
    }

    /** Those of these that are held. */
    Map<PopulationKey, Population> held(Collection<PopulationKey> keys) {
        var held = new HashMap<PopulationKey, Population>();
        keys.stream()
                .map(Alike::of)
                .distinct()
                .forEach(alike -> alike(alike).forEach(each -> held.put(each.key(), each)));
        held.keySet().retainAll(keys);
        return held;
    }

    /** Nobody else takes a file of populations in until the transaction ends. */
    void lock() {
        TransactionLock.hold(getEntityManager(), "import of populations");
    }

    private List<Population> alike(Alike some) {
        return list(
                "key.classification = ?1 and key.vintage = ?2 and key.kind = ?3",
                some.classification(),
                some.vintage(),
                some.kind());
    }
}
