package org.dueregard.monitoring.strands;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;

/** Every evaluation of every strand. */
@ApplicationScoped
public class StrandEvaluations
        implements PanacheRepositoryBase<StrandEvaluation, StrandEvaluation.Key> {
    /** With every revision, in their order. */
    public List<StrandEvaluation> of(String strand) {
        return list("key.strand = ?1 order by key.afterMonths, key.revision", strand);
    }

    /** Those that count, by their follow-up. */
    public List<StrandEvaluation> counting(String strand) {
        var latest = new TreeMap<Integer, StrandEvaluation>();
        of(strand).forEach(each -> latest.put(each.key().afterMonths(), each));
        return List.copyOf(latest.values());
    }

    int revisions(String strand, int afterMonths) {
        return Math.toIntExact(
                count("key.strand = ?1 and key.afterMonths = ?2", strand, afterMonths));
    }
}
