package org.dueregard.actionplan.feedback.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.feedback.Channel;
import org.dueregard.actionplan.feedback.Channelling;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** An assessment was published: that is the last publication of its channel. */
@ApplicationScoped
class AssessmentPublishedConsumer implements EventConsumer<AssessmentPublishedConsumer.Published> {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final Channelling channelling;

    AssessmentPublishedConsumer(Channelling channelling) {
        this.channelling = channelling;
    }

    record Published(int eiaVersion, Instant publishedAt, String url) {}

    @Override
    public String name() {
        return "channels";
    }

    @Override
    public String type() {
        return "org.dueregard.eia.published.v1";
    }

    @Override
    public Class<Published> dataType() {
        return Published.class;
    }

    @Override
    public void on(ReceivedEvent<Published> event) {
        var published = event.data();
        channelling.heard(
                Channel.ASSESSMENTS,
                "Equality impact assessment, version " + published.eiaVersion(),
                LondonDay.of(published.publishedAt()),
                published.url(),
                SERVICE);
    }
}
