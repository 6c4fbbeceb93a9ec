package org.dueregard.actionplan.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked for. */
@ApplicationScoped
public class ReturnTypes implements PanacheRepositoryBase<ReturnType, String> {
    public List<ReturnType> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }

    List<Violation> unlessKnown(String code, String pointer) {
        return findByIdOptional(code).isPresent()
                ? List.of()
                : List.of(Violation.at(pointer, "There is no return type " + code + "."));
    }
}
