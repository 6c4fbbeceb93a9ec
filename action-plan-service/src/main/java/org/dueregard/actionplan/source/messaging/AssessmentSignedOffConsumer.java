package org.dueregard.actionplan.source.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.dueregard.actionplan.source.AssessmentStandings;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/**
 * An assessment is signed off: work on its mitigations may begin, unless the answer was to stop.
 */
@ApplicationScoped
class AssessmentSignedOffConsumer implements EventConsumer<AssessmentSignedOffConsumer.SignedOff> {
    private final AssessmentStandings standings;

    AssessmentSignedOffConsumer(AssessmentStandings standings) {
        this.standings = standings;
    }

    record SignedOff(String eiaId, int eiaVersion, Decision decision, Set<String> mitigationIds) {
        enum Decision {
            NO_MAJOR_CHANGE,
            ADJUST,
            CONTINUE_WITH_JUSTIFICATION,
            STOP
        }
    }

    @Override
    public String name() {
        return AssessmentStandings.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.signed-off.v1";
    }

    @Override
    public Class<SignedOff> dataType() {
        return SignedOff.class;
    }

    @Override
    public void on(ReceivedEvent<SignedOff> event) {
        var signedOff = event.data();
        switch (signedOff.decision()) {
            case NO_MAJOR_CHANGE, ADJUST, CONTINUE_WITH_JUSTIFICATION ->
                    standings.signedOff(
                            signedOff.eiaId(), signedOff.eiaVersion(), signedOff.mitigationIds());
            case STOP -> standings.stopped(signedOff.eiaId(), signedOff.eiaVersion());
        }
    }
}
