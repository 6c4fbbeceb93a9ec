package org.dueregard.actionplan.research;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every piece of research. */
@ApplicationScoped
public class ResearchItems implements PanacheRepositoryBase<Research, String> {
    public Research require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("research", code));
    }

    /** The same, in the version that the caller has seen. */
    Research require(String code, ExpectedVersion expected) {
        var research = require(code);
        expected.requireSameAs(research.version());
        return research;
    }

    /** The research that the recommendation comes from. */
    Optional<String> holding(String recommendation) {
        return getEntityManager()
                .createQuery(
                        "select r.code from Research r join r.recommendations c where c = :code",
                        String.class)
                .setParameter("code", recommendation)
                .getResultStream()
                .findFirst();
    }

    /** The same, for this transaction alone. */
    Optional<Research> take(String recommendation) {
        return holding(recommendation).map(code -> findById(code, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Research> page(
            @Nullable ResearchState state,
            @Nullable String body,
            @Nullable String after,
            int rows) {
        var conditions = new ArrayList<String>(List.of("code > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state);
        }
        if (body != null) {
            conditions.add("commissionedBy = :body");
            values.put("body", body);
        }
        return find("where " + String.join(" and ", conditions) + " order by code", values)
                .range(0, rows - 1)
                .list();
    }
}
