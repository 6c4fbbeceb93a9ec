package org.dueregard.eia.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All comments on parts of assessments. */
@ApplicationScoped
public class PartComments implements PanacheRepositoryBase<PartComment, UUID> {
    PartComment lock(UUID assessment, UUID id) {
        return find("assessmentId = ?1 and id = ?2", assessment, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("comment", id));
    }

    public PartComment require(UUID assessment, UUID id) {
        return find("assessmentId = ?1 and id = ?2", assessment, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("comment", id));
    }

    /** In order of writing. */
    public List<PartComment> list(
            UUID assessment, boolean openOnly, @Nullable UUID after, int most) {
        return find(
                        "assessmentId = ?1 and (?2 = false or resolvedAt is null) and id > ?3 order"
                                + " by id",
                        assessment,
                        openOnly,
                        after == null ? new UUID(0, 0) : after)
                .page(0, most)
                .list();
    }
}
