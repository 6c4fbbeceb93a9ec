package org.dueregard.actionplan.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.naming.NamedThings;
import org.dueregard.actionplan.naming.TargetType;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every role; it is found by its code and title. */
@ApplicationScoped
public class PostRoles implements PanacheRepositoryBase<PostRole, String>, NamedThings {
    public PostRole require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("role", code));
    }

    @Override
    public TargetType type() {
        return TargetType.ROLE;
    }

    @Override
    public @Nullable String officialName(String code) {
        return findByIdOptional(code).map(PostRole::title).orElse(null);
    }

    @Override
    public List<String> codesOf(String lookup) {
        return list("lower(code) = ?1 or lower(title) = ?1 order by code", lookup).stream()
                .map(PostRole::code)
                .toList();
    }
}
