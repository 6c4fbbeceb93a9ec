package org.dueregard.actionplan.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every evaluation of a plan. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {
    public Evaluation require(String plan, UUID id) {
        return findByIdOptional(id)
                .filter(each -> each.plan().equals(plan))
                .orElseThrow(() -> DomainException.notFound("evaluation", id));
    }

    /** A page of those of a plan, in the order of their recording. */
    public List<Evaluation> page(String plan, @Nullable UUID after, int rows) {
        var query =
                after == null
                        ? find("planCode = ?1 order by id", plan)
                        : find("planCode = ?1 and id > ?2 order by id", plan, after);
        return query.range(0, rows - 1).list();
    }

    /** The last one of each plan. */
    public Map<String, Evaluation> lastByPlan() {
        return list("order by evaluatedOn, id").stream()
                .collect(
                        Collectors.toMap(
                                Evaluation::plan, Function.identity(), (earlier, later) -> later));
    }
}
