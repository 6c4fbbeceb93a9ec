package org.dueregard.actionplan.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** A good practice and where it was found. */
@Entity
@Table(name = "practice")
public class Practice {
    @Id private UUID id;
    @Version private long version;
    private String title;
    private String whatWorks;
    private UUID actionId;
    private String unit;
    private Instant recordedAt;
    private @Nullable Instant publishedAt;

    protected Practice() {}

    Practice(String title, String whatWorks, UUID action, String unit, Instant at) {
        this.id = Ids.next();
        this.title = title;
        this.whatWorks = whatWorks;
        this.actionId = action;
        this.unit = unit;
        this.recordedAt = at;
    }

    /** As the audit keeps it. */
    public record State(
            String title,
            String whatWorks,
            UUID action,
            String unit,
            @Nullable Instant publishedAt) {}

    /** Something that happened to it; it stays inside this service. */
    public record Moved(UUID id, String name, @Nullable State before, State after) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("practice", id.toString());
        }
    }

    Moved recorded() {
        return new Moved(id, "practice.recorded", null, state());
    }

    /** Everybody may read it from now on. */
    Moved publish(Instant at) {
        if (publishedAt != null) {
            throw DomainException.illegalTransition("It has been published already.");
        }
        var before = state();
        publishedAt = at;
        return new Moved(id, "practice.published", before, state());
    }

    private State state() {
        return new State(title, whatWorks, actionId, unit, publishedAt);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String whatWorks() {
        return whatWorks;
    }

    /** The action in which it was found. */
    public UUID action() {
        return actionId;
    }

    public String unit() {
        return unit;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null while only those who are signed in may read it. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
