package org.dueregard.platform.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.outbox.Outbox;

/** Counts, and can be told to stumble after the effect. */
@ApplicationScoped
public class CountingConsumer implements EventConsumer<Counted> {
    private final Tally tally;
    private final Outbox outbox;
    private final Map<String, Runnable> afterEffect = new ConcurrentHashMap<>();

    CountingConsumer(Tally tally, Outbox outbox) {
        this.tally = tally;
        this.outbox = outbox;
    }

    /** Something that happens in the handling of this tally's events, after their effect. */
    public void afterEffect(String tally, Runnable what) {
        afterEffect.put(tally, what);
    }

    public void carryOn(String tally) {
        afterEffect.remove(tally);
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public String type() {
        return Counted.TYPE;
    }

    @Override
    public Class<Counted> dataType() {
        return Counted.class;
    }

    @Override
    public void on(ReceivedEvent<Counted> event) {
        var data = event.data();
        tally.add(data.tally(), data.by());
        var subject = data.announce();
        if (subject != null) {
            outbox.append(
                    new Aggregate("echo", subject),
                    new Announcement(Counted.ECHO, subject, Map.of("of", data.tally())));
        }
        afterEffect.getOrDefault(data.tally(), () -> {}).run();
    }
}
