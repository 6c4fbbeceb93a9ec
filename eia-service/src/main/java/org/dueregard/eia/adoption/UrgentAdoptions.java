package org.dueregard.eia.adoption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All urgent adoptions, those in force and those that have ended; at most one of a subject. */
@ApplicationScoped
public class UrgentAdoptions implements PanacheRepositoryBase<UrgentAdoption, UUID> {
    public Optional<UrgentAdoption> ofSubject(UUID subjectId) {
        return find("subjectId", subjectId).firstResultOptional();
    }

    public UrgentAdoption requireOf(UUID subjectId) {
        return ofSubject(subjectId)
                .orElseThrow(() -> DomainException.notFound("urgent adoption of", subjectId));
    }

    /** The one that holds now; whoever else asks for it like this waits. */
    Optional<UrgentAdoption> lockInForce(UUID subjectId) {
        return find("subjectId = ?1 and state = ?2", subjectId, UrgentState.IN_FORCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Subjects whose urgent adoption has run out, longest ago first. */
    List<UUID> runOutBy(LocalDate today, int most) {
        return getEntityManager()
                .createQuery(
                        "select u.subjectId from UrgentAdoption u where u.state = :inForce and"
                                + " u.lapsesOn <= :today order by u.lapsesOn, u.id",
                        UUID.class)
                .setParameter("inForce", UrgentState.IN_FORCE)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** A line of the list: the adoption, and what the subject is. */
    public record Listed(UrgentAdoption adoption, String title, String accountablePost) {}

    /** Those that lapse first, first. */
    public List<Listed> list(
            @Nullable UrgentState state,
            @Nullable LocalDate afterDay,
            @Nullable UUID afterId,
            int most) {
        var where = "";
        var parameters = new HashMap<String, Object>();
        if (state != null) {
            where += " and u.state = :state";
            parameters.put("state", state);
        }
        if (afterDay != null && afterId != null) {
            where += " and (u.lapsesOn > :day or (u.lapsesOn = :day and u.id > :id))";
            parameters.put("day", afterDay);
            parameters.put("id", afterId);
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select u, s.title, s.accountablePost from UrgentAdoption u join"
                                        + " Subject s on s.id = u.subjectId where true = true"
                                        + where
                                        + " order by u.lapsesOn, u.id",
                                Object[].class)
                        .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Listed((UrgentAdoption) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
