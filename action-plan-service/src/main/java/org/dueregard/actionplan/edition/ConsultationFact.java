package org.dueregard.actionplan.edition;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A consultation on a plan, or a waiver of it, was recorded; it stays inside this service. */
public record ConsultationFact(String plan, UUID consultation, NewConsultation after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("plan", plan);
    }

    @Override
    public String name() {
        return switch (after.kind()) {
            case CONSULTATION -> "plan.consultation-recorded";
            case WAIVER -> "plan.consultation-waived";
        };
    }
}
