package org.dueregard.actionplan.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every consultation on a plan, and every waiver. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<PlanConsultation, UUID> {
    public PlanConsultation require(String plan, UUID id) {
        return findByIdOptional(id)
                .filter(each -> each.plan().equals(plan))
                .orElseThrow(() -> DomainException.notFound("consultation", id));
    }

    /** A page of those of a plan, in the order in which they were recorded. */
    public List<PlanConsultation> page(String plan, @Nullable UUID after, int rows) {
        var query =
                after == null
                        ? find("planCode = ?1 order by id", plan)
                        : find("planCode = ?1 and id > ?2 order by id", plan, after);
        return query.range(0, rows - 1).list();
    }

    /** Those that were held by that day. */
    List<PlanConsultation> until(String plan, LocalDate day) {
        return list("planCode = ?1 and heldOn <= ?2 order by heldOn, id", plan, day);
    }
}
