package org.dueregard.actionplan.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;

/** What the post that answers for an item has said of it, itself or by its deputy. */
@Entity
@Immutable
@Table(name = "agenda_statement")
public class Statement {
    @Id private UUID id;
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private StatementKind kind;

    private String post;
    private boolean byDeputy;
    private String text;
    private Instant madeAt;

    protected Statement() {}

    Statement(
            UUID item,
            StatementKind kind,
            String post,
            boolean byDeputy,
            String text,
            Instant madeAt) {
        this.id = Ids.next();
        this.itemId = item;
        this.kind = kind;
        this.post = post;
        this.byDeputy = byDeputy;
        this.text = text;
        this.madeAt = madeAt;
    }

    /** As the audit keeps it. */
    public record State(
            UUID item, StatementKind kind, String post, boolean byDeputy, String text) {}

    State state() {
        return new State(itemId, kind, post, byDeputy, text);
    }

    public UUID id() {
        return id;
    }

    public UUID item() {
        return itemId;
    }

    public StatementKind kind() {
        return kind;
    }

    public String post() {
        return post;
    }

    public boolean byDeputy() {
        return byDeputy;
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
