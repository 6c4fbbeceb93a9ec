package org.dueregard.actionplan.feedback;

import java.time.LocalDate;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** Something went out by a channel; it stays inside this service. */
public record ChannelFact(String channel, Published after) implements Fact {
    /** What went out. */
    public record Published(String title, LocalDate publishedOn, String href) {}

    @Override
    public Aggregate aggregate() {
        return new Aggregate("channel", channel);
    }

    @Override
    public String name() {
        return "channel.published";
    }
}
