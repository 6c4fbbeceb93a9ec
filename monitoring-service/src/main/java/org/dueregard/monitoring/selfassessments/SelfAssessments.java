package org.dueregard.monitoring.selfassessments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every self-assessment. */
@ApplicationScoped
public class SelfAssessments implements PanacheRepositoryBase<SelfAssessment, UUID> {
    public SelfAssessment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    SelfAssessment requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    private static DomainException missing(UUID id) {
        return DomainException.notFound("self-assessment", id);
    }

    /** The latest of each criterion by a version of a standard. */
    List<SelfAssessment> latest(String standard, int version) {
        return list(
                """
                from SelfAssessment a where a.standard = ?1 and a.standardVersion = ?2
                and not exists (
                    select 1 from SelfAssessment b
                    where b.standard = ?1 and b.standardVersion = ?2 and b.criterion = a.criterion
                    and (b.assessedOn > a.assessedOn or (b.assessedOn = a.assessedOn and b.id > a.id)))
                """,
                standard,
                version);
    }

    /** In the order in which they were recorded. */
    public List<SelfAssessment> page(
            @Nullable String standard,
            @Nullable String criterion,
            @Nullable Boolean moderated,
            @Nullable UUID after,
            int most) {
        var where = new StringBuilder("from SelfAssessment a where 1 = 1");
        var parameters = new Parameters();
        if (standard != null) {
            where.append(" and a.standard = :standard");
            parameters.and("standard", standard);
        }
        if (criterion != null) {
            where.append(" and a.criterion = :criterion");
            parameters.and("criterion", criterion);
        }
        if (moderated != null) {
            where.append(moderated ? " and a.moderation is not null" : " and a.moderation is null");
        }
        if (after != null) {
            where.append(" and a.id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by a.id", parameters).range(0, most - 1).list();
    }
}
