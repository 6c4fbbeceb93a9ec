package org.dueregard.actionplan.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.platform.caller.Person;
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

    public List<Post> page(
            @Nullable String unit, @Nullable String role, @Nullable String after, int rows) {
        var conditions = new ArrayList<String>(List.of("code > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (unit != null) {
            conditions.add("unit = :unit");
            values.put("unit", unit);
        }
        if (role != null) {
            conditions.add("role = :role");
            values.put("role", role);
        }
        return find("where " + String.join(" and ", conditions) + " order by code", values)
                .range(0, rows - 1)
                .list();
    }

    /** Every post that the person is or was appointed to, in any capacity. */
    public List<Post> everHeldBy(Person person) {
        return getEntityManager()
                .createQuery(
                        "select distinct p from Post p join p.appointments a where a.person = :person order by p.code",
                        Post.class)
                .setParameter("person", person.sub())
                .getResultList();
    }

    /** The post itself, the one that manages it, the one that manages that, and so on. */
    List<String> upFrom(String code) {
        var up = new LinkedHashSet<String>();
        var at = withCode(code);
        while (at.isPresent() && up.add(at.get().code())) {
            var manager = at.get().managerPost();
            at = manager == null ? Optional.empty() : withCode(manager);
        }
        return List.copyOf(up);
    }

    /** Open posts that nobody fills, in the order of their codes. */
    List<Post> vacant(Collection<String> filled) {
        return list("closedOn is null and code not in ?1 order by code", filled);
    }
}
