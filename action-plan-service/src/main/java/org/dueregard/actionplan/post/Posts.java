package org.dueregard.actionplan.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every post there is or was. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, String> {

    public Optional<Post> withCode(String code) {
        return findByIdOptional(code);
    }

    public Post require(String code) {
        return withCode(code).orElseThrow(() -> DomainException.notFound("post", code));
    }

    public List<Post> withCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", codes);
    }

    /** For whoever gives the post something to own: it cannot close before that is committed. */
    public Optional<Post> keepOpen(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_READ);
    }

    /** For whoever closes the post: nothing can be given to it before that is committed. */
    public Post requireAlone(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("post", code));
    }

    public List<Post> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }
}
