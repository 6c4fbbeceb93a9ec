package org.dueregard.eia.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import org.dueregard.platform.problem.DomainException;

/** Who signs, band by band. */
@ApplicationScoped
public class ApprovalRequirements implements PanacheRepositoryBase<ApprovalRequirement, Band> {
    public Quorum of(Band band) {
        return require(band).quorum();
    }

    public ApprovalRequirement require(Band band) {
        return findByIdOptional(band).orElseThrow(() -> DomainException.notFound("band", band));
    }

    ApprovalRequirement lock(Band band) {
        return findByIdOptional(band, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("band", band));
    }

    public List<ApprovalRequirement> all() {
        return listAll().stream().sorted(Comparator.comparing(ApprovalRequirement::band)).toList();
    }
}
