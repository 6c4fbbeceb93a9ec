package org.dueregard.monitoring.strands;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every strand. */
@ApplicationScoped
public class Strands implements PanacheRepositoryBase<Strand, String> {
    private static final String FOLLOWED_UP =
            "select count(distinct e.key.afterMonths) from StrandEvaluation e where e.key.strand = s.strand";

    public Strand require(String strand) {
        return findByIdOptional(strand)
                .orElseThrow(() -> DomainException.notFound("programme strand", strand));
    }

    /**
     * By their codes; of one programme or all.
     *
     * @param overdueOn only those of which fewer follow-ups were evaluated than are past on this
     *     day
     */
    public List<Strand> page(
            @Nullable String programme,
            @Nullable LocalDate overdueOn,
            @Nullable String after,
            int most) {
        var where = new StringBuilder("from Strand s where s.strand > :after");
        var parameters = Parameters.with("after", after == null ? "" : after);
        if (programme != null) {
            where.append(" and s.programme = :programme");
            parameters.and("programme", programme);
        }
        if (overdueOn != null) {
            where.append(
                    " and (s.endsOn < :six and (%1$s) < 1 or s.endsOn < :twelve and (%1$s) < 2 or s.endsOn < :eighteen and (%1$s) < 3)"
                            .formatted(FOLLOWED_UP));
            parameters
                    .and("six", overdueOn.minusMonths(6))
                    .and("twelve", overdueOn.minusMonths(12))
                    .and("eighteen", overdueOn.minusMonths(18));
        }
        return find(where + " order by s.strand", parameters).range(0, most - 1).list();
    }

    /** Nobody else evaluates it, or records one with this code, until the transaction ends. */
    void lock(String strand) {
        TransactionLock.hold(getEntityManager(), "programme strand " + strand);
    }
}
