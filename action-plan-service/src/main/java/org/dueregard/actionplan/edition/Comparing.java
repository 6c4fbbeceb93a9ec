package org.dueregard.actionplan.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.document.Document;

/** Comparing two states of a plan: editions, or days. */
@ApplicationScoped
public class Comparing {
    private final Plans plans;
    private final Editions editions;
    private final Compiling compiling;

    Comparing(Plans plans, Editions editions, Compiling compiling) {
        this.plans = plans;
        this.editions = editions;
        this.compiling = compiling;
    }

    @Transactional
    public Document compare(String code, Compared from, Compared to) {
        var plan = plans.require(code);
        return Comparison.of(content(plan, from), content(plan, to));
    }

    private EditionContent content(Plan plan, Compared side) {
        return switch (side) {
            case Compared.Number number ->
                    editions.require(plan.code(), number.edition()).content();
            case Compared.Day day -> compiling.stateOn(day.day(), plan);
        };
    }
}
