package org.dueregard.monitoring.obligations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.monitoring.policies.Policies.Policy;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Each policy that is registered is to be monitored. */
@ApplicationScoped
class PolicyConsumer implements EventConsumer<PolicyConsumer.SubjectChanged> {
    static final String NAME = "obligations";
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Obliging obliging;

    PolicyConsumer(Obliging obliging) {
        this.obliging = obliging;
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
        return NAME;
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
        obliging.follow(
                new Policy(
                        subject.subjectId(),
                        subject.kind(),
                        subject.title(),
                        subject.accountablePost(),
                        subject.businessArea(),
                        subject.state()),
                LocalDate.ofInstant(event.time(), LONDON));
    }
}
