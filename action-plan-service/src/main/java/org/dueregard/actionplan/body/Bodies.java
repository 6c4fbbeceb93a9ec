package org.dueregard.actionplan.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every body. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {

    public Optional<Body> withCode(String code) {
        return findByIdOptional(code);
    }

    public Body require(String code) {
        return withCode(code).orElseThrow(() -> DomainException.notFound("body", code));
    }

    public List<Body> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }

    public List<String> namesChairedBy(String post) {
        return find("chairPost = ?1 order by code", post).stream().map(Body::name).toList();
    }
}
