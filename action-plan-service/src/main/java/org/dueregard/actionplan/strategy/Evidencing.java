package org.dueregard.actionplan.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Attaching what was done to the objective for which it was done. */
@ApplicationScoped
public class Evidencing {
    private final Strategies strategies;
    private final ObjectiveEvidences evidences;
    private final Journal journal;
    private final InstantSource clock;

    Evidencing(
            Strategies strategies,
            ObjectiveEvidences evidences,
            Journal journal,
            InstantSource clock) {
        this.strategies = strategies;
        this.evidences = evidences;
        this.journal = journal;
        this.clock = clock;
    }

    /** As the audit keeps it. */
    public record Attached(String objective, List<Integer> numbers) {}

    /** All of them or none. */
    @Transactional
    public List<ObjectiveEvidence> attach(
            String code, String objective, List<ObjectiveEvidence.NewItem> items, Caller by) {
        // Alone, so that of two that give the same number the second is told so.
        var strategy = strategies.requireAlone(code);
        var present = strategy.objective(objective).code();
        var numbers = items.stream().map(ObjectiveEvidence.NewItem::number).toList();
        DomainException.refuseIfAny(
                "The items cannot be attached.",
                StrategyRules.attach(numbers, evidences.taken(code, present, numbers)));
        var attached =
                items.stream()
                        .map(each -> new ObjectiveEvidence(code, present, each, clock.instant()))
                        .toList();
        evidences.persist(attached);
        evidences.flush();
        journal.record(
                new StrategyFact(
                        code, "strategy.objective-evidenced", null, new Attached(present, numbers)),
                by,
                null);
        return attached;
    }
}
