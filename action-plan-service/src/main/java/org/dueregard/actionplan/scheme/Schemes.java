package org.dueregard.actionplan.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every scheme. */
@ApplicationScoped
public class Schemes implements PanacheRepositoryBase<Scheme, String> {
    public Scheme require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("scheme", code));
    }

    public List<Scheme> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }
}
