package org.dueregard.actionplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;

/** Every initiative. */
@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {
    public Initiative require(String plan, UUID id) {
        return findByIdOptional(id)
                .filter(each -> each.plan().equals(plan))
                .orElseThrow(() -> DomainException.notFound("initiative", id));
    }

    /** All of a plan, in the order of its sections. */
    public List<Initiative> of(Plan plan) {
        var order = new HashMap<String, Integer>();
        plan.sections().forEach(each -> order.put(each.code(), order.size()));
        return list("planCode = ?1", plan.code()).stream()
                .sorted(
                        Comparator.comparing(
                                        (Initiative each) ->
                                                order.getOrDefault(each.section(), order.size()))
                                .thenComparing(Initiative::sequence))
                .toList();
    }

    /** Those in that state in sections that the body owns, of plans that are not closed. */
    List<Initiative> inGroup(String body, InitiativeState state) {
        return list(
                "select i from Plan p join p.sections s join Initiative i"
                        + " on i.planCode = p.code and i.section = s.code"
                        + " where s.ownerBody = ?1 and i.state = ?2 and p.state <> ?3"
                        + " order by p.code, i.section, i.sequence",
                body,
                state,
                PlanState.CLOSED);
    }

    Optional<Initiative> withCode(String plan, String code) {
        var dash = code.lastIndexOf('-');
        var sequence = dash < 0 ? "" : code.substring(dash + 1);
        return sequence.matches("[1-9][0-9]{0,3}")
                ? find(
                                "planCode = ?1 and section = ?2 and sequence = ?3",
                                plan,
                                code.substring(0, dash),
                                Integer.valueOf(sequence))
                        .firstResultOptional()
                : Optional.empty();
    }

    /** Those at these places, of which there are. */
    List<Initiative> at(Collection<Place> places) {
        return places.isEmpty()
                ? List.of()
                : list(
                        "planCode in ?1 and concat(planCode, '/', section, '-', cast(sequence as string))"
                                + " in ?2",
                        places.stream().map(Place::plan).distinct().toList(),
                        places.stream().map(Place::toString).toList());
    }

    /** An action, and an initiative that it carries. */
    record Placed(UUID action, Placement placement) {}

    List<Placed> placements(Collection<UUID> carrying) {
        return carrying.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                """
                                select a, i.planCode, i.section, i.sequence, f.section, f.sequence
                                from Initiative i join i.actions a
                                  left join Initiative f on f.id = i.sameAs
                                where a in :carrying
                                """,
                                Object[].class)
                        .setParameter("carrying", carrying)
                        .getResultStream()
                        .map(
                                row ->
                                        new Placed(
                                                (UUID) row[0],
                                                new Placement(
                                                        (String) row[1],
                                                        row[2] + "-" + row[3],
                                                        row[4] == null
                                                                ? null
                                                                : row[4] + "-" + row[5])))
                        .toList();
    }

    /** Those that the action carries, each for this transaction alone. */
    List<Initiative> carriedBy(UUID action) {
        return getEntityManager()
                .createQuery(
                        "select i.id from Initiative i join i.actions a where a = :action order by i.id",
                        UUID.class)
                .setParameter("action", action)
                .getResultStream()
                .toList()
                .stream()
                .map(id -> findById(id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }
}
