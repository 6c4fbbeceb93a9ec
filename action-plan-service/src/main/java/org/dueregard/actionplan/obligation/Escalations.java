package org.dueregard.actionplan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every step that was taken. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<Escalation, UUID> {
    public List<Escalation> of(UUID occurrence) {
        return list("occurrenceId = ?1 order by step", occurrence);
    }

    /** A page of what has climbed to these posts and is still not met, the oldest first. */
    public List<Owed> climbedTo(
            Set<String> posts, @Nullable LocalDate afterDay, @Nullable UUID afterId, int rows) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var later = afterDay != null && afterId != null;
        var query =
                getEntityManager()
                        .createQuery(
                                "select new org.dueregard.actionplan.obligation.Owed(b, o)"
                                        + " from Occurrence o join Obligation b on b.code = o.obligationCode"
                                        + " where o.state = :due and o.handedInOn is null"
                                        + " and b.accountablePost not in :posts"
                                        + " and exists (select 1 from Escalation e"
                                        + " where e.occurrenceId = o.id and e.post in :posts)"
                                        + (later
                                                ? " and (o.dueOn > :afterDay"
                                                        + " or (o.dueOn = :afterDay and o.id > :afterId))"
                                                : "")
                                        + " order by o.dueOn, o.id",
                                Owed.class)
                        .setParameter("due", OccurrenceState.DUE)
                        .setParameter("posts", posts)
                        .setMaxResults(rows);
        if (later) {
            query.setParameter("afterDay", afterDay).setParameter("afterId", afterId);
        }
        return query.getResultList();
    }
}
