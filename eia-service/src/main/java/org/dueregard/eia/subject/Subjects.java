package org.dueregard.eia.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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

    public Optional<Subject> withReference(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    /** Those of these references that there are. */
    public List<Subject> withReferences(Collection<String> references) {
        return list("reference in ?1", references);
    }

    /**
     * Locks those of these references that there are, all in one order, so that two who change the
     * same ones wait and do not deadlock.
     */
    @SuppressWarnings("unchecked")
    public void lockAll(Collection<String> references) {
        getEntityManager()
                .createNativeQuery(
                        "select id from subject where reference = any(:references) order by id for"
                                + " update",
                        UUID.class)
                .setParameter("references", references.toArray(String[]::new))
                .getResultList();
    }

    /** In order of registration. */
    @SuppressWarnings("unchecked")
    public List<Subject> list(SubjectQuery query, @Nullable UUID after, int most) {
        var conditions = query.conditions();
        var where = new ArrayList<>(conditions.sql());
        var values = new HashMap<>(conditions.values());
        if (after != null) {
            where.add("s.id > :after");
            values.put("after", after);
        }
        var select =
                getEntityManager()
                        .createNativeQuery(
                                "select s.* from subject s"
                                        + (where.isEmpty()
                                                ? ""
                                                : " where " + String.join(" and ", where))
                                        + " order by s.id",
                                Subject.class)
                        .setMaxResults(most);
        values.forEach(select::setParameter);
        return select.getResultList();
    }

    /** Of everything that there is, in order of registration. */
    List<Subject> all(@Nullable UUID after, int most) {
        return list(SubjectQuery.EVERYTHING, after, most);
    }
}
