package org.dueregard.platform.inbox;

import java.util.Set;

/**
 * State that is derived from events alone, so that it can be emptied and rebuilt from the emitters'
 * event logs. Its {@link #name()} is the name of its {@link EventConsumer}s.
 */
public interface Projection {
    String name();

    /**
     * The emitters whose event logs rebuild it: {@code eia}, {@code action-plan}, {@code
     * monitoring}.
     */
    Set<String> emitters();

    /** Empties the derived state; called in a transaction. */
    void clear();
}
