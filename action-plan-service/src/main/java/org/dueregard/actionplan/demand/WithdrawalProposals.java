package org.dueregard.actionplan.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every proposal to withdraw an action whose assessment has ended. */
@ApplicationScoped
public class WithdrawalProposals implements PanacheRepositoryBase<WithdrawalProposal, UUID> {
    public WithdrawalProposal require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("withdrawal proposal", id));
    }

    WithdrawalProposal require(UUID id, ExpectedVersion expected) {
        var proposal = require(id);
        expected.requireSameAs(proposal.version());
        return proposal;
    }

    boolean isProposed(UUID action, String assessment) {
        return count("actionId = ?1 and assessmentId = ?2", action, assessment) > 0;
    }

    public List<WithdrawalProposal> page(
            @Nullable String body,
            @Nullable UUID action,
            @Nullable Boolean open,
            @Nullable UUID after,
            int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (body != null) {
            conditions.add("body = :body");
            values.put("body", body);
        }
        if (action != null) {
            conditions.add("actionId = :action");
            values.put("action", action);
        }
        if (open != null) {
            conditions.add("decidedAt is " + (open ? "null" : "not null"));
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }
}
