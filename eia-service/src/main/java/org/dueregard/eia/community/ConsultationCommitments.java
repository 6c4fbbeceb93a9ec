package org.dueregard.eia.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All promises to consult. */
@ApplicationScoped
public class ConsultationCommitments
        implements PanacheRepositoryBase<ConsultationCommitment, String> {
    public List<ConsultationCommitment> after(@Nullable String code, int most) {
        var query = code == null ? find("order by code") : find("code > ?1 order by code", code);
        return query.page(0, most).list();
    }

    public List<ConsultationCommitment.Promise> promises() {
        return find("order by code").stream().map(ConsultationCommitment::promise).toList();
    }
}
