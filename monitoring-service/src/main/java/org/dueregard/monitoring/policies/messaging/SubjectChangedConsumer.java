package org.dueregard.monitoring.policies.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.monitoring.policies.Linking;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Registers each policy, screened or not: what is monitored is counted from here. */
@ApplicationScoped
class SubjectChangedConsumer implements EventConsumer<SubjectChangedConsumer.SubjectChanged> {
    private final Linking linking;

    SubjectChangedConsumer(Linking linking) {
        this.linking = linking;
    }

    record SubjectChanged(
            String subjectId,
            String kind,
            String title,
            String accountablePost,
            @Nullable String businessArea,
            String state) {}

    @Override
    public String name() {
        return Policies.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.subject.changed.v1";
    }

    @Override
    public Class<SubjectChanged> dataType() {
        return SubjectChanged.class;
    }

    @Override
    public void on(ReceivedEvent<SubjectChanged> event) {
        var subject = event.data();
        linking.register(
                new Policies.Policy(
                        subject.subjectId(),
                        subject.kind(),
                        subject.title(),
                        subject.accountablePost(),
                        subject.businessArea(),
                        subject.state()));
    }
}
