package org.dueregard.monitoring.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Takes what units say of policies. */
@ApplicationScoped
public class Returning {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AdherenceReturns returns;
    private final Policies policies;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Returning(
            AdherenceReturns returns,
            Policies policies,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.returns = returns;
        this.policies = policies;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public AdherenceReturn take(NewReturn asked, Caller by) {
        if (!by.has(Roles.PROGRAMME_OFFICE)) {
            by.requireRole(Roles.DATA_PROVIDER);
        }
        returns.lock(asked);
        var before = returns.revisions(asked);
        DomainException.refuseIfAny(
                "The return cannot be taken.",
                ReturnRules.of(
                        asked,
                        !policies.known(Set.of(asked.policy())).isEmpty(),
                        units.boroughs().contains(asked.unit()),
                        before > 0,
                        LocalDate.ofInstant(clock.instant(), LONDON)));
        var taken = new AdherenceReturn(asked, before + 1, by.person(), clock.instant());
        returns.persistAndFlush(taken);
        journal.record(taken.returned(), by, asked.reason());
        return taken;
    }
}
