package org.dueregard.actionplan.action.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dueregard.actionplan.action.Effectiveness;
import org.dueregard.actionplan.action.Originating;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** The assessor judges what a completed action shows: it is reopened, or its effect is recorded. */
@ApplicationScoped
class EvidenceAssessedConsumer implements EventConsumer<EvidenceAssessedConsumer.Assessed> {
    private final Originating originating;

    EvidenceAssessedConsumer(Originating originating) {
        this.originating = originating;
    }

    record Assessed(
            String mitigationId,
            UUID actionId,
            boolean sufficient,
            Residual residualImpact,
            @Nullable String reason) {

        enum Residual {
            REMOVED,
            REDUCED,
            UNCHANGED,
            UNKNOWN
        }

        Effectiveness effectiveness() {
            return switch (residualImpact) {
                case REMOVED -> Effectiveness.EFFECTIVE;
                case REDUCED -> Effectiveness.PARTLY_EFFECTIVE;
                case UNCHANGED -> Effectiveness.NOT_EFFECTIVE;
                case UNKNOWN -> Effectiveness.UNKNOWN;
            };
        }

        String words() {
            return reason != null
                    ? reason
                    : sufficient
                            ? "The assessor finds the evidence sufficient."
                            : "The assessor finds the evidence insufficient.";
        }
    }

    @Override
    public String name() {
        return "evidence-judgements";
    }

    @Override
    public String type() {
        return "org.dueregard.eia.mitigation.evidence.assessed.v1";
    }

    @Override
    public Class<Assessed> dataType() {
        return Assessed.class;
    }

    @Override
    public void on(ReceivedEvent<Assessed> event) {
        var assessed = event.data();
        if (assessed.sufficient()) {
            originating.evidenceSufficient(
                    assessed.actionId(),
                    assessed.mitigationId(),
                    assessed.effectiveness(),
                    assessed.words());
        } else {
            originating.evidenceInsufficient(
                    assessed.actionId(), assessed.mitigationId(), assessed.words());
        }
    }
}
