package org.dueregard.monitoring.senders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Somebody who sends the records of a source, or has sent them. */
@Entity
@Table(name = "sender")
public class Sender {
    @Id private UUID id;
    private String dataset;
    private String source;
    private String person;
    private Instant since;
    private String admittedBy;
    private @Nullable Instant removedAt;
    private @Nullable String removedBy;
    @Version private long version;

    protected Sender() {}

    /**
     * @param admittedBy the person themselves where they came first
     */
    Sender(UUID id, Feed feed, Person person, Person admittedBy, Instant since) {
        this.id = id;
        this.dataset = feed.dataset();
        this.source = feed.source();
        this.person = person.sub();
        this.admittedBy = admittedBy.sub();
        this.since = since;
    }

    /** A source of a dataset. */
    record Feed(String dataset, String source) {}

    SenderFact admitted() {
        return new SenderFact.Admitted(id, dataset, source, person, since);
    }

    SenderFact remove(Person by, Instant at) {
        if (!isPresent()) {
            throw DomainException.illegalTransition(
                    "This sender was removed already, at " + removedAt + ".");
        }
        removedAt = at;
        removedBy = by.sub();
        return new SenderFact.Removed(id, dataset, source, person, at);
    }

    /** Whether they may send now. */
    public boolean isPresent() {
        return removedAt == null;
    }

    boolean is(Person other) {
        return person.equals(other.sub());
    }

    public UUID id() {
        return id;
    }

    public String dataset() {
        return dataset;
    }

    public String source() {
        return source;
    }

    /** The {@code sub} of the token. */
    public String person() {
        return person;
    }

    public Instant since() {
        return since;
    }

    public String admittedBy() {
        return admittedBy;
    }

    public @Nullable Instant removedAt() {
        return removedAt;
    }

    public @Nullable String removedBy() {
        return removedBy;
    }

    public long version() {
        return version;
    }
}
