package org.dueregard.actionplan.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.dueregard.platform.inbox.Projection;

/** How subjects were screened; rebuilt from the events of eia-service. */
@ApplicationScoped
public class KnownScreenings implements PanacheRepositoryBase<KnownScreening, String>, Projection {
    public static final String NAME = "known-screenings";

    public void told(String subject, String screening, ScreeningOutcome outcome, Instant at) {
        findByIdOptional(subject)
                .ifPresentOrElse(
                        known -> known.become(screening, outcome, at),
                        () -> persist(new KnownScreening(subject, screening, outcome, at)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("eia");
    }

    @Override
    public void clear() {
        deleteAll();
    }
}
