package org.dueregard.actionplan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One item of an agenda: put on by hand, or as it stood by itself when the agenda was issued. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    @Id private UUID id;
    private int number;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Embedded private @Nullable Matter matter;
    private String title;
    private @Nullable String accountablePost;
    private @Nullable LocalDate dueOn;

    @Column(name = "due_at_body")
    private @Nullable String dueAt;

    protected AgendaItem() {}

    AgendaItem(int number, StandingItem standing) {
        this.id = Ids.next();
        this.number = number;
        this.kind = standing.kind();
        this.matter = standing.matter();
        this.title = standing.title();
        this.accountablePost = standing.accountablePost();
        this.dueOn = standing.dueOn();
        this.dueAt = standing.dueAt();
    }

    AgendaItem(int number, NewItem asked) {
        this.id = Ids.next();
        this.number = number;
        this.kind = ItemKind.MANUAL;
        this.matter = asked.matter();
        this.title = asked.title();
        this.accountablePost = asked.accountablePost();
    }

    void beNumbered(int place) {
        number = place;
    }

    /** As it stands on the agenda of a body that prepares it. */
    StandingItem ahead(LocalDate meetsOn) {
        return new StandingItem(kind, matter, title, accountablePost, meetsOn);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public ItemKind kind() {
        return kind;
    }

    public boolean isManual() {
        return kind == ItemKind.MANUAL;
    }

    public @Nullable Matter matter() {
        return matter;
    }

    public String title() {
        return title;
    }

    /** The post that answers for it; null where none does. */
    public @Nullable String accountablePost() {
        return accountablePost;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Another body at which it is due, and for which it is prepared here; null for its own. */
    public @Nullable String dueAt() {
        return dueAt;
    }
}
