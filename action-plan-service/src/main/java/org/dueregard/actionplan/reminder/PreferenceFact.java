package org.dueregard.actionplan.reminder;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A person wants digests by mail from now on, or does not. */
record PreferenceFact(String person, boolean digests) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("notification-preference", person);
    }

    @Override
    public String name() {
        return "notification-preference.changed";
    }
}
