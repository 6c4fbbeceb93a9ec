package org.dueregard.monitoring.policies.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.monitoring.policies.Linking;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.policies.Policies.PlannedIndicator;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** Links the indicators of a signed-off monitoring plan to their assessment. */
@ApplicationScoped
class SignedOffConsumer implements EventConsumer<SignedOffConsumer.SignedOff> {
    private final Linking linking;

    SignedOffConsumer(Linking linking) {
        this.linking = linking;
    }

    record SignedOff(String eiaId, int eiaVersion, List<Line> monitoringPlan) {}

    record Line(String indicatorId, String accountablePost, String frequency) {}

    @Override
    public String name() {
        return Policies.NAME;
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
        linking.plan(
                signedOff.eiaId(),
                signedOff.eiaVersion(),
                signedOff.monitoringPlan().stream()
                        .map(
                                line ->
                                        new PlannedIndicator(
                                                line.indicatorId(),
                                                line.accountablePost(),
                                                line.frequency()))
                        .toList());
    }
}
