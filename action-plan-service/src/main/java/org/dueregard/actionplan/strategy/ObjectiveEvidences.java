package org.dueregard.actionplan.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Everything that shows what was done for objectives. */
@ApplicationScoped
public class ObjectiveEvidences implements PanacheRepositoryBase<ObjectiveEvidence, UUID> {
    public ObjectiveEvidence require(String strategy, String objective, int number) {
        return find(
                        "strategyCode = ?1 and objective = ?2 and number = ?3",
                        strategy,
                        objective,
                        number)
                .firstResultOptional()
                .orElseThrow(
                        () -> DomainException.notFound("evidence item", objective + "/" + number));
    }

    public List<ObjectiveEvidence> page(
            String strategy, String objective, @Nullable Integer after, int rows) {
        return find(
                        "strategyCode = ?1 and objective = ?2 and number > ?3 order by number",
                        strategy,
                        objective,
                        after == null ? 0 : after)
                .range(0, rows - 1)
                .list();
    }

    /** Which of these numbers an objective has already. */
    Set<Integer> taken(String strategy, String objective, Collection<Integer> numbers) {
        return list(
                        "strategyCode = ?1 and objective = ?2 and number in ?3",
                        strategy,
                        objective,
                        numbers)
                .stream()
                .map(ObjectiveEvidence::number)
                .collect(Collectors.toSet());
    }
}
