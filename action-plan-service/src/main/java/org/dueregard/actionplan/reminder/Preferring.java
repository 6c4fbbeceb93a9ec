package org.dueregard.actionplan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;

/** Saying which mails one wants. */
@ApplicationScoped
public class Preferring {
    private final Preferences preferences;
    private final Journal journal;
    private final InstantSource clock;

    Preferring(Preferences preferences, Journal journal, InstantSource clock) {
        this.preferences = preferences;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Preference change(boolean digests, ExpectedVersion expected, Caller by) {
        var said = preferences.of(by.person());
        expected.requireSameAs(said.map(Preference::version).orElse(0L));
        var now = clock.instant();
        var preference = said.orElseGet(() -> new Preference(by.person(), digests, now));
        preference.want(digests, now);
        preferences.persist(preference);
        preferences.flush();
        journal.record(new PreferenceFact(by.person().sub(), digests), by, null);
        return preference;
    }
}
