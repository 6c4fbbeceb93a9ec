package org.dueregard.actionplan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Saying for which actions publications count as evidence. */
@ApplicationScoped
public class Resting {
    private final PublicationDuties duties;
    private final Actions actions;
    private final Journal journal;

    Resting(PublicationDuties duties, Actions actions, Journal journal) {
        this.duties = duties;
        this.actions = actions;
        this.journal = journal;
    }

    @Transactional
    public PublicationDuty rest(UUID action, PublicationKind kind, LocalDate since, Caller by) {
        if (actions.findByIdOptional(action).isEmpty()) {
            throw DomainException.brokenRule(
                    "Nothing can count for it.",
                    List.of(Violation.at("/action", "There is no action " + action + ".")));
        }
        var present = duties.findByIdOptional(action);
        var duty = present.orElseGet(() -> new PublicationDuty(action, kind, since));
        var fact = present.isPresent() ? duty.change(kind, since) : duty.said();
        duties.persist(duty);
        duties.flush();
        journal.record(fact, by, null);
        return duty;
    }
}
