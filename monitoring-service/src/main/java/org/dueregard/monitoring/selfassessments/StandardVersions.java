package org.dueregard.monitoring.selfassessments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;

/** The levels and criteria that were set for standards. */
@ApplicationScoped
public class StandardVersions implements PanacheRepositoryBase<StandardVersion, UUID> {
    /** One version is set at a time, and no assessment is recorded in between. */
    void lock(String standard) {
        TransactionLock.hold(getEntityManager(), "versions of the standard " + standard);
    }

    /** The present one; empty while nobody has set levels. */
    public Optional<StandardVersion> latest(String standard) {
        return find("standard = ?1 order by number desc", standard).firstResultOptional();
    }

    public StandardVersion require(String standard, int number) {
        return find("standard = ?1 and number = ?2", standard, number)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("version of " + standard, number));
    }

    /** The first one first. */
    public List<StandardVersion> of(String standard) {
        return list("standard = ?1 order by number", standard);
    }
}
