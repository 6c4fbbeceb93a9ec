package org.dueregard.monitoring.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.dueregard.monitoring.ingest.Stream;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Keeps messages that belong to nobody, each once however often it comes. */
@ApplicationScoped
public class Keeping {
    private final UndeliveredMessages messages;
    private final Journal journal;
    private final InstantSource clock;

    Keeping(UndeliveredMessages messages, Journal journal, InstantSource clock) {
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps those that are not kept yet, and answers how many they were. */
    @Transactional
    public int keep(Stream stream, List<Sorted.Stray> strays, Caller by) {
        var unknown = messages.unknown(stream, strays);
        if (unknown.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        messages.add(stream, unknown, now);
        journal.record(
                new UndeliveredFact.Kept(
                        stream.topic(),
                        stream.partition(),
                        unknown.getFirst().message().offset(),
                        unknown.getLast().message().offset(),
                        unknown.size(),
                        now),
                by,
                null);
        return unknown.size();
    }
}
