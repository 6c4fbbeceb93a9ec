package org.dueregard.monitoring.adherence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.platform.TransactionLock;

/** What units have said of policies. */
@ApplicationScoped
public class AdherenceReturns
        implements PanacheRepositoryBase<AdherenceReturn, AdherenceReturn.Key> {
    /** Those that count of a policy in a period, by unit. */
    public Map<String, AdherenceReturn> counting(String policy, String period) {
        var latest = new TreeMap<String, AdherenceReturn>();
        list("key.policy = ?1 and key.period = ?2 order by key.unit, key.revision", policy, period)
                .forEach(each -> latest.put(each.key().unit(), each));
        return latest;
    }

    /** With every revision, in their order. */
    public List<AdherenceReturn> of(String policy, String period, String unit) {
        return list(
                "key.policy = ?1 and key.period = ?2 and key.unit = ?3 order by key.revision",
                policy,
                period,
                unit);
    }

    int revisions(NewReturn asked) {
        return of(asked.policy(), asked.period(), asked.unit()).size();
    }

    /** Nobody else returns for this unit until the transaction ends. */
    void lock(NewReturn asked) {
        TransactionLock.hold(
                getEntityManager(),
                "adherence %s %s %s".formatted(asked.policy(), asked.period(), asked.unit()));
    }
}
