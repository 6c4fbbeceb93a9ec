package org.dueregard.actionplan.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.dueregard.platform.caller.Person;

/** Whether a person wants digests by mail; whoever has said nothing does. */
@Entity
@Table(name = "notification_preference")
public class Preference {
    @Id private String person;
    @Version private long version;
    private boolean digests;
    private Instant changedAt;

    protected Preference() {}

    Preference(Person person, boolean digests, Instant at) {
        this.person = person.sub();
        this.digests = digests;
        this.changedAt = at;
    }

    void want(boolean wanted, Instant at) {
        digests = wanted;
        changedAt = at;
    }

    public boolean digests() {
        return digests;
    }

    /** 0 stands for a person who has said nothing yet. */
    public long version() {
        return version + 1;
    }
}
