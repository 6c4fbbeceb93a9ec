package org.dueregard.actionplan.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.inbox.Projection;

/** How disparities have moved; rebuilt from the events of monitoring-service. */
@ApplicationScoped
public class DisparityMoves implements PanacheRepositoryBase<DisparityMove, UUID>, Projection {
    public static final String NAME = "disparity-moves";

    public List<DisparityMove> of(String disparityId) {
        return list("disparityId = ?1 order by disparityVersion", disparityId);
    }

    /** Whether the disparity is known to have been closed after that version of it. */
    public boolean closedSince(String disparityId, long disparityVersion) {
        return count(
                        "disparityId = ?1 and disparityVersion > ?2 and state = ?3",
                        disparityId,
                        disparityVersion,
                        DisparityState.CLOSED)
                > 0;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("monitoring");
    }

    @Override
    public void clear() {
        deleteAll();
    }
}
