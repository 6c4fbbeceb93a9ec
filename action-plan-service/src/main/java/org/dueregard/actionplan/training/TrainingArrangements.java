package org.dueregard.actionplan.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every training arrangement. */
@ApplicationScoped
public class TrainingArrangements implements PanacheRepositoryBase<TrainingArrangement, String> {
    public TrainingArrangement require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> DomainException.notFound("training arrangement", code));
    }

    public List<TrainingArrangement> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }
}
