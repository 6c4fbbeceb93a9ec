package org.dueregard.actionplan.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DoneAs;

/** Which actions nobody has reported on: the return of a group is two-monthly. */
@ApplicationScoped
class Returns {
    static final String MEANING =
            "No return: work has begun, and for two months its owner has reported nothing.";

    private static final Period EVERY = Period.ofMonths(2);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EntityManager database;

    Returns(EntityManager database) {
        this.database = database;
    }

    /** Of these, the ones in hand about which their owner has recorded nothing of late. */
    Set<UUID> missing(Collection<Action> actions, LocalDate today) {
        var since = today.minus(EVERY);
        var asked =
                actions.stream()
                        .filter(each -> isInHandSince(each, since))
                        .map(Action::id)
                        .collect(Collectors.toCollection(HashSet::new));
        if (!asked.isEmpty()) {
            asked.removeAll(told(asked, since));
        }
        return asked;
    }

    private static boolean isInHandSince(Action action, LocalDate since) {
        var started = action.startedOn();
        return (action.state() == ActionState.ACTIVE || action.state() == ActionState.ON_HOLD)
                && started != null
                && !started.isAfter(since);
    }

    private List<UUID> told(Set<UUID> asked, LocalDate since) {
        return database.createQuery(
                        "select distinct a.id from Action a join a.history.deeds d"
                                + " where a.id in :ids and d.as = :owner and d.at >= :since",
                        UUID.class)
                .setParameter("ids", asked)
                .setParameter("owner", DoneAs.OWNER)
                .setParameter("since", since.atStartOfDay(LONDON).toInstant())
                .getResultList();
    }
}
