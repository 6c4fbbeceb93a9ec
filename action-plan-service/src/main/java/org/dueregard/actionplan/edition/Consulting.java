package org.dueregard.actionplan.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Recording what communities said of a plan, or why they were not asked. */
@ApplicationScoped
public class Consulting {
    private final Plans plans;
    private final Consultations consultations;
    private final Secretariats secretariats;
    private final Journal journal;
    private final InstantSource clock;

    Consulting(
            Plans plans,
            Consultations consultations,
            Secretariats secretariats,
            Journal journal,
            InstantSource clock) {
        this.plans = plans;
        this.consultations = consultations;
        this.secretariats = secretariats;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public PlanConsultation record(String code, NewConsultation asked, Caller by) {
        var plan = plans.require(code);
        var now = clock.instant();
        var today = LondonDay.of(now);
        var post = secretariats.requireWriter(plan, today, by);
        DomainException.refuseIfAny(
                "It cannot be recorded like this.", EditionRules.record(asked, today));
        var consultation = new PlanConsultation(code, asked, post, by.person(), now);
        consultations.persist(consultation);
        consultations.flush();
        journal.record(consultation.recorded(), by, asked.reason());
        return consultation;
    }
}
