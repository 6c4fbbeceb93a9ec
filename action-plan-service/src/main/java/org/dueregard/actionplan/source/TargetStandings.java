package org.dueregard.actionplan.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** How targets stand: an indicator is missed while one of its targets is. */
@ApplicationScoped
public class TargetStandings implements PanacheRepositoryBase<TargetStanding, String> {
    public void told(String target, String indicator, boolean missed) {
        findByIdOptional(target)
                .ifPresentOrElse(
                        known -> known.become(indicator, missed),
                        () -> persist(new TargetStanding(target, indicator, missed)));
    }

    /** Whether any target of the indicator was missed when it was last assessed. */
    public boolean isMissed(String indicator) {
        return count("indicator = ?1 and missed = true", indicator) > 0;
    }
}
