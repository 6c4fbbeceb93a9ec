package org.dueregard.eia.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Screenings, those under way and those that have ended. */
@ApplicationScoped
public class Screenings implements PanacheRepositoryBase<Screening, UUID> {
    public Screening require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("screening", id));
    }

    /** As {@link #require}; whoever else asks for it like this waits until the transaction ends. */
    public Screening lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("screening", id));
    }

    /** What a screening is of, for who locks that first. */
    UUID subjectOf(UUID id) {
        return getEntityManager()
                .createQuery("select s.subjectId from Screening s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("screening", id));
    }

    /** The last one that has ended. */
    public Optional<Screening> lastCompletedOf(UUID subjectId) {
        return find(
                        "subjectId = ?1 and state = ?2 order by decidedAt desc, id desc",
                        subjectId,
                        ScreeningState.COMPLETED)
                .firstResultOptional();
    }

    public boolean underWayFor(UUID subjectId) {
        return underWay(subjectId).isPresent();
    }

    /** The one under way. */
    Optional<Screening> underWay(UUID subjectId) {
        return find("subjectId = ?1 and state in ?2", subjectId, ScreeningState.UNDER_WAY)
                .firstResultOptional();
    }

    /** In order of opening. */
    public List<Screening> list(
            @Nullable UUID subjectId,
            @Nullable ScreeningState state,
            @Nullable UUID after,
            int most) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (subjectId != null) {
            conditions.add("subjectId = :subject");
            parameters.put("subject", subjectId);
        }
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
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
