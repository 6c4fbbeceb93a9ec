package org.dueregard.actionplan.naming;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;

/** Every name beside the official ones. */
@ApplicationScoped
public class KnownNames implements PanacheRepositoryBase<KnownName, UUID> {
    public KnownName require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("name", id));
    }

    public List<KnownName> named(String name) {
        return list("lookup = ?1 order by id", KnownName.lookup(name));
    }

    public List<KnownName> of(Target target) {
        return list(
                "targetType = ?1 and targetCode = ?2 order by lookup, id",
                target.type(),
                target.code());
    }
}
