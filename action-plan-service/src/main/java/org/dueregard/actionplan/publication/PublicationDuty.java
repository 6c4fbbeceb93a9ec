package org.dueregard.actionplan.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** An action of a scheme whose evidence is what is published of a kind, from a day on. */
@Entity
@Table(name = "publication_duty")
public class PublicationDuty {
    @Id private UUID actionId;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    private LocalDate since;

    protected PublicationDuty() {}

    PublicationDuty(UUID action, PublicationKind kind, LocalDate since) {
        this.actionId = action;
        this.kind = kind;
        this.since = since;
    }

    /** As the audit keeps it. */
    public record State(PublicationKind kind, LocalDate since) {}

    /** Said of an action; it stays inside this service. */
    public record Said(UUID action, @Nullable State before, State after) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("action", action.toString());
        }

        @Override
        public String name() {
            return "action.rests-on-publications";
        }
    }

    Said said() {
        return new Said(actionId, null, new State(kind, since));
    }

    Said change(PublicationKind to, LocalDate from) {
        var before = new State(kind, since);
        kind = to;
        since = from;
        return new Said(actionId, before, new State(kind, since));
    }

    public UUID action() {
        return actionId;
    }

    public PublicationKind kind() {
        return kind;
    }

    /** From when on what is published counts. */
    public LocalDate since() {
        return since;
    }
}
