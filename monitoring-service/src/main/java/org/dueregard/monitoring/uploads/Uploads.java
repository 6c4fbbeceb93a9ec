package org.dueregard.monitoring.uploads;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The large files that were ever begun. */
@ApplicationScoped
public class Uploads implements PanacheRepositoryBase<Upload, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    public Upload require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The upload, which nobody else changes until the transaction ends. It is had in the order in
     * which it is asked for: for a row alone a worker that goes from part to part could be first
     * again and again, and whoever wants to stop it would wait for its end.
     */
    Upload requireLocked(UUID id) {
        TransactionLock.hold(getEntityManager(), "step of upload " + id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    private static DomainException unknown(UUID id) {
        return DomainException.notFound("upload", id);
    }

    /** Those of a dataset that were begun before this one, the youngest first. */
    public List<Upload> before(String dataset, @Nullable UUID before, int most) {
        return find(
                        "dataset = ?1 and id < ?2 order by id desc",
                        dataset,
                        before == null ? LAST : before)
                .range(0, most - 1)
                .list();
    }

    /** Those that wait for a worker, or for another one, the oldest first. */
    List<UUID> due(Instant at) {
        return ids(
                find(
                                "state in (?1, ?2) and (nextTryAt is null or nextTryAt <= ?3) order by completedAt",
                                UploadState.WAITING,
                                UploadState.TAKING_IN,
                                at)
                        .list());
    }

    /** Those whose content is not needed any more. */
    List<UUID> expired(Instant at) {
        return ids(find("contentKept and contentUntil <= ?1 order by contentUntil", at).list());
    }

    private static List<UUID> ids(List<Upload> found) {
        return found.stream().map(Upload::id).toList();
    }
}
