package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.OriginType;

/** Makes the quarterly update for the Audit Panel. */
@ApplicationScoped
public class AuditQuarters {
    private final Actions actions;

    AuditQuarters(Actions actions) {
        this.actions = actions;
    }

    /** Of the quarter that the day lies in. */
    public AuditQuarter of(LocalDate day) {
        return AuditQuarter.of(day, actions.list("origin.type = ?1 order by id", OriginType.AUDIT));
    }
}
