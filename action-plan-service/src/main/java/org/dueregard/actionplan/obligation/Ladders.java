package org.dueregard.actionplan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.platform.problem.DomainException;

/** Every ladder; while an obligation can climb it, it keeps the posts that it leads to open. */
@ApplicationScoped
public class Ladders implements PanacheRepositoryBase<Ladder, String>, OpenItems {
    public Ladder require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("ladder", code));
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return find(
                        """
                        select distinct l from Ladder l join l.rungs r
                        where r.post = ?1 and exists (
                            select 1 from Obligation b where b.ladder = l.code
                              and (b.endedOn is null and b.every is not null or exists (
                                select 1 from Occurrence o
                                where o.obligationCode = b.code and o.state = ?2)))
                        order by l.code
                        """,
                        postCode,
                        OccurrenceState.DUE)
                .stream()
                .map(
                        each ->
                                "The ladder "
                                        + each.code()
                                        + " leads to it; let that step lead to another post.")
                .toList();
    }
}
