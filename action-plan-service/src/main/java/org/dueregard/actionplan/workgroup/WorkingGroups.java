package org.dueregard.actionplan.workgroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every working group of a plan; the post that leads one stays open. */
@ApplicationScoped
public class WorkingGroups implements PanacheRepositoryBase<WorkingGroup, String>, OpenItems {
    private static final Set<ActionState> TAKEN_OUT =
            Set.of(ActionState.WITHDRAWN, ActionState.SUPERSEDED);

    public WorkingGroup require(String body) {
        return findByIdOptional(body)
                .orElseThrow(() -> DomainException.notFound("working group", body));
    }

    /** The same, in the version that the caller has seen. */
    WorkingGroup require(String body, ExpectedVersion expected) {
        var group = require(body);
        expected.requireSameAs(group.version());
        return group;
    }

    public List<WorkingGroup> page(@Nullable String plan, @Nullable String after, int rows) {
        var first = after == null ? "" : after;
        var found =
                plan == null
                        ? find("bodyCode > ?1 order by bodyCode", first)
                        : find("bodyCode > ?1 and plan = ?2 order by bodyCode", first, plan);
        return found.range(0, rows - 1).list();
    }

    /** What actions of the plan name as their business area; not those that were taken out. */
    List<String> businessAreasOf(String plan) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct a.accountability.businessArea from Initiative i
                          join i.actions c join Action a on a.id = c
                        where i.planCode = :plan and a.accountability.businessArea is not null
                          and a.state not in :takenOut
                        """,
                        String.class)
                .setParameter("plan", plan)
                .setParameter("takenOut", TAKEN_OUT)
                .getResultList();
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return list("leadPost = ?1 order by bodyCode", postCode).stream()
                .map(each -> "It leads the work of the working group " + each.body() + ".")
                .toList();
    }
}
