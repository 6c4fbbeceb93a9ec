package org.dueregard.eia.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The register. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<Subject, UUID> {
    public Subject require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("subject", id));
    }

    /** As {@link #require}; whoever else asks for it like this waits until the transaction ends. */
    public Subject lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("subject", id));
    }

    /** In order of registration. */
    public List<Subject> list(
            @Nullable SubjectKind kind,
            @Nullable SubjectState state,
            @Nullable String accountablePost,
            @Nullable UUID after,
            int most) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (kind != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", kind);
        }
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        if (accountablePost != null) {
            conditions.add("accountablePost = :post");
            parameters.put("post", accountablePost);
        }
        if (after != null) {
            conditions.add("id > :after");
            parameters.put("after", after);
        }
        var query =
                conditions.isEmpty()
                        ? findAll(Sort.by("id"))
                        : find(String.join(" and ", conditions), Sort.by("id"), parameters);
        return query.page(0, most).list();
    }
}
