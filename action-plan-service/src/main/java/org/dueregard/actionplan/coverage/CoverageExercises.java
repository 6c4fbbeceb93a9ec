package org.dueregard.actionplan.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every coverage exercise. */
@ApplicationScoped
public class CoverageExercises implements PanacheRepositoryBase<CoverageExercise, String> {
    public CoverageExercise require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> DomainException.notFound("coverage exercise", code));
    }

    public List<CoverageExercise> page(
            @Nullable String returnType, @Nullable String after, int rows) {
        var from = after == null ? "" : after;
        var query =
                returnType == null
                        ? find("code > ?1 order by code", from)
                        : find("code > ?1 and returnType = ?2 order by code", from, returnType);
        return query.range(0, rows - 1).list();
    }
}
