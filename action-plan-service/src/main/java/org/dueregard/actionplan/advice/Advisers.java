package org.dueregard.actionplan.advice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every post that advises business areas. */
@ApplicationScoped
public class Advisers implements PanacheRepositoryBase<Adviser, String> {
    public Adviser require(String post) {
        return findByIdOptional(post).orElseThrow(() -> DomainException.notFound("adviser", post));
    }

    /** The same, in the version that the caller has seen. */
    Adviser require(String post, ExpectedVersion expected) {
        var adviser = require(post);
        expected.requireSameAs(adviser.version());
        return adviser;
    }

    /**
     * @param role of the posts; null for any
     * @param area that they advise; null for any
     */
    public List<Adviser> page(
            @Nullable String role, @Nullable String area, @Nullable String after, int rows) {
        var conditions = new ArrayList<String>(List.of("post > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (role != null) {
            conditions.add("post in (select p.code from Post p where p.role = :role)");
            values.put("role", role);
        }
        if (area != null) {
            conditions.add(":area member of businessAreas");
            values.put("area", area);
        }
        return find("where " + String.join(" and ", conditions) + " order by post", values)
                .range(0, rows - 1)
                .list();
    }
}
