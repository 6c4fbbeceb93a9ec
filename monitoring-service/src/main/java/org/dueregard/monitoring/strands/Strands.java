package org.dueregard.monitoring.strands;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every strand. */
@ApplicationScoped
public class Strands implements PanacheRepositoryBase<Strand, String> {
    private static final String OVERDUE =
            "s.endsOn < :ended%1$d and not exists (select 1 from StrandEvaluation e where e.key.strand = s.strand and e.key.afterMonths = %1$d)";

    public Strand require(String strand) {
        return findByIdOptional(strand)
                .orElseThrow(() -> DomainException.notFound("programme strand", strand));
    }

    /**
     * By their codes; of one programme or all.
     *
     * @param overdueOn only those of which a follow-up is overdue on this day
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
                    FollowUp.MONTHS.stream()
                            .map(OVERDUE::formatted)
                            .collect(Collectors.joining(" or ", " and (", ")")));
            for (var months : FollowUp.MONTHS) {
                parameters.and("ended" + months, FollowUp.overdueIfEndedBefore(months, overdueOn));
            }
        }
        return find(where + " order by s.strand", parameters).range(0, most - 1).list();
    }

    /** Nobody else evaluates it, or records one with this code, until the transaction ends. */
    void lock(String strand) {
        TransactionLock.hold(getEntityManager(), "programme strand " + strand);
    }
}
