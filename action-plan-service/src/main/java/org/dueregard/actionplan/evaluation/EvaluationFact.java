package org.dueregard.actionplan.evaluation;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A plan was evaluated; it stays inside this service. */
public record EvaluationFact(String plan, UUID evaluation, NewEvaluation after) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("plan", plan);
    }

    @Override
    public String name() {
        return "plan.evaluated";
    }
}
