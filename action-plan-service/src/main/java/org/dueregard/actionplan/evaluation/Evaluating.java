package org.dueregard.actionplan.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.edition.Secretariats;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Judging a plan by its aims. */
@ApplicationScoped
public class Evaluating {
    private final Plans plans;
    private final Evaluations evaluations;
    private final Secretariats secretariats;
    private final HeldPosts posts;
    private final Journal journal;
    private final InstantSource clock;

    Evaluating(
            Plans plans,
            Evaluations evaluations,
            Secretariats secretariats,
            HeldPosts posts,
            Journal journal,
            InstantSource clock) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.secretariats = secretariats;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Evaluation evaluate(String code, NewEvaluation asked, Caller by) {
        var plan = plans.require(code);
        var now = clock.instant();
        var today = LondonDay.of(now);
        var owners =
                secretariats.owners(plan, today).stream()
                        .flatMap(
                                post ->
                                        posts
                                                .appointedBetween(
                                                        post, plan.term().firstDay(), today)
                                                .stream())
                        .collect(Collectors.toUnmodifiableSet());
        EvaluationRules.requireIndependent(by.person(), owners);
        DomainException.refuseIfAny(
                "The evaluation cannot be recorded.",
                EvaluationRules.evaluate(asked.evaluatedOn(), plan.term().firstDay(), today));
        var evaluation = new Evaluation(code, asked, by.person(), now);
        evaluations.persist(evaluation);
        evaluations.flush();
        journal.record(evaluation.recorded(), by, null);
        return evaluation;
    }
}
