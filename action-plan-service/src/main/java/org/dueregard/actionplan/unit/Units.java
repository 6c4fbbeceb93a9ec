package org.dueregard.actionplan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Every unit. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {
    public Optional<Unit> withCode(String code) {
        return findByIdOptional(code);
    }

    public Unit require(String code) {
        return withCode(code).orElseThrow(() -> DomainException.notFound("unit", code));
    }

    /** The unit with that code, or with that official name. */
    public Optional<Unit> named(String text) {
        return withCode(text)
                .or(
                        () ->
                                find("lower(name) = lower(?1) order by code", text)
                                        .firstResultOptional());
    }

    /** A violation unless there is such a unit. */
    public List<Violation> unlessKnown(@Nullable String code, String pointer) {
        return code == null || withCode(code).isPresent()
                ? List.of()
                : List.of(Violation.at(pointer, "There is no unit " + code + "."));
    }

    public List<Unit> page(
            @Nullable UnitKind kind, @Nullable String parent, @Nullable String after, int rows) {
        var conditions = new ArrayList<String>(List.of("code > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (parent != null) {
            conditions.add("parent = :parent");
            values.put("parent", parent);
        }
        return find("where " + String.join(" and ", conditions) + " order by code", values)
                .range(0, rows - 1)
                .list();
    }

    public List<String> ledBy(String post) {
        return find("leadPost = ?1 order by code", post).stream().map(Unit::name).toList();
    }

    /** Units that no filled post leads, in the order of their codes. */
    List<Unit> unled(Collection<String> filledPosts) {
        return list("leadPost is null or leadPost not in ?1 order by code", filledPosts);
    }
}
